package org.wheelsdown.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.problem.Problems;
import org.wheelsdown.server.work.ServedWorkspace;

/** The page's own files, as they were built into the program. */
public final class PageFiles {
  private static final String FOLDER = "/org/wheelsdown/server/web/";
  private static final String HOME = "index.html";
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\.[a-z0-9_-]+)+");

  /** The page's own addresses, such as {@code cases/caracas}: all are shown by one file. */
  private static final Pattern ROOM = Pattern.compile("[\\p{L}\\p{N}_~-]+(/[\\p{L}\\p{N}_~-]+)*/?");

  /** What the build names by a hash of its content never changes. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Home home;

  public PageFiles(ServedWorkspace workspace) {
    this.home = new Home(workspace);
  }

  public void add(RoutesConfig routes) {
    routes.get("/", context -> send(HOME, context));
    routes.get("/<file>", context -> send(context.pathParam("file"), context));
  }

  private void send(String file, Context context) throws IOException {
    if (file.startsWith("api/")) {
      throw new ProblemException(404, Problems.sentence(404));
    }
    String name = ROOM.matcher(file).matches() ? HOME : file;
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    boolean isFile = type != null && NAME.matcher(name).matches();
    if (!isFile) {
      throw missing(file);
    }
    if (name.startsWith("assets/")) {
      context.header("Cache-Control", FOR_EVER);
    }
    byte[] content = content(name, context).orElseThrow(() -> missing(file));
    context.contentType(type).result(name.equals(HOME) ? home.of(content) : content);
  }

  /** As the build has compressed it, for whoever takes that. */
  private static Optional<byte[]> content(String name, Context context) throws IOException {
    String taken = context.header("Accept-Encoding");
    if (taken != null && taken.contains("gzip")) {
      Optional<byte[]> compressed = read(name + ".gz");
      if (compressed.isPresent()) {
        context.header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
        return compressed;
      }
    }
    return read(name);
  }

  private static Optional<byte[]> read(String name) throws IOException {
    try (InputStream content = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
    }
  }

  private static ProblemException missing(String file) {
    return new ProblemException(404, "There is no file %s here.".formatted(file));
  }
}
