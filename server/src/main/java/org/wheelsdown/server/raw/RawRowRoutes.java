package org.wheelsdown.server.raw;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.read.RawRow;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.raw.ImportedBytes.Found.Missing;
import org.wheelsdown.server.raw.ImportedBytes.Found.Same;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The raw rows that answers rest on, by what answers cite. Only files that were imported are looked
 * at, and nobody can name one by its path.
 */
public final class RawRowRoutes {
  /** The last row that can be asked for: a file has not so many. */
  public static final int MOST_ROWS = 999_999_999;

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> ALL = Set.of("sha256", "document", "row", "place");

  private final Work work;
  private final ImportedBytes bytes = new ImportedBytes();

  public RawRowRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/raw-row", this::send);
  }

  private void send(Context context) throws IOException {
    Parameters parameters = new Parameters(context.queryParamMap()).only(ALL);
    Cited cited = cited(parameters);
    String sha256 = parameters.needed("sha256");
    Manifest manifest = work.served().workspace().manifest();
    Optional<ImportedFile> imported =
        cited.list().isPresent()
            ? listOf(manifest, sha256, cited.list().get())
            : manifest.find(sha256);
    ObjectNode answer =
        work.read(progress -> told(imported.orElseThrow(() -> unknown(sha256)), cited, progress));
    context.contentType("application/json").result(JSON.writeValueAsBytes(answer));
  }

  private static Cited cited(Parameters parameters) {
    Optional<String> place = parameters.one("place");
    if (place.isPresent()) {
      return Cited.statement(place.get())
          .orElseThrow(
              () -> ProblemException.ofTerm("place", "This is no place in an imported file."));
    }
    parameters.needed("row");
    return Cited.row(
        parameters.one("document").orElse(""), parameters.number("row", 0, MOST_ROWS, 0));
  }

  /** A paper that was attached has no lines: the list that names it was imported. */
  private static Optional<ImportedFile> listOf(Manifest manifest, String paper, String name) {
    List<ImportedFile> lists =
        manifest.files().stream()
            .filter(file -> file.statements() > 0)
            .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
            .toList();
    boolean isOne = lists.size() == 1 && manifest.findAttached(paper).isPresent();
    return isOne ? Optional.of(lists.get(0)) : Optional.empty();
  }

  private static ProblemException unknown(String sha256) {
    return new ProblemException(404, "No file with the SHA-256 %s was imported.".formatted(sha256));
  }

  /** A statement calls a file that is the document itself by its name. */
  private static String document(Cited cited, ImportedFile imported) {
    return cited.document().equals(imported.name()) ? "" : cited.document();
  }

  private ObjectNode told(ImportedFile imported, Cited cited, Progress progress)
      throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("file", imported.name()).put("sha256", imported.sha256());
    json.putNull("heading").putNull("text").putNull("missing");
    ImportedBytes.Found found = bytes.find(imported, work.served().folder(), progress);
    if (found instanceof Missing missing) {
      return json.put("missing", missing.why());
    }
    Optional<RawRow> row =
        ((Same) found).file().raw(document(cited, imported), cited.place(), progress);
    if (row.isEmpty()) {
      return json.put("missing", imported.name() + " has nothing there that can be shown alone.");
    }
    return json.put("heading", row.get().heading()).put("text", row.get().text());
  }
}
