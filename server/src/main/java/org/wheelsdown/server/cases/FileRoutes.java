package org.wheelsdown.server.cases;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.TakenDocument;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings files into the folder of a case, to be named as documents of it. */
final class FileRoutes {
  /** Bytes of a paper at most. */
  private static final long MOST = 64L << 20;

  private static final int BUFFER = 1 << 16;

  private final ServedCases cases;

  FileRoutes(ServedCases cases) {
    this.cases = cases;
  }

  void add(RoutesConfig routes) {
    routes.post(CaseRoutes.CASE + "/files", this::take);
  }

  /** Of its name only the last part counts; one that is taken by another file gets a number. */
  private void take(Context context) throws IOException {
    CaseFolder folder = cases.find(context.pathParam("case"));
    String name =
        new Parameters(context.queryParamMap())
            .only(Set.of("name"))
            .needed("name")
            .replaceFirst("(?s).*[/\\\\]", "");
    if (name.isBlank() || name.startsWith(".") || name.length() > 200) {
      throw ProblemException.ofTerm("name", "This is no name for a file.");
    }
    try (Temporary temporary = Temporary.folder()) {
      Path file = temporary.path().resolve(name.replaceAll("[^\\p{L}\\p{N}. _-]", "-"));
      try (InputStream in = context.bodyInputStream();
          OutputStream out = Files.newOutputStream(file)) {
        copy(in, out);
      }
      TakenDocument taken = folder.take(file);
      CaseInContext.send(
          JsonNodeFactory.instance
              .objectNode()
              .put("file", taken.path())
              .put("sha256", taken.sha256()),
          context);
    }
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long copied = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      copied += n;
      if (copied > MOST) {
        throw new ProblemException(413, "The file has more than 64 MB.");
      }
      out.write(buffer, 0, n);
    }
  }
}
