package org.wheelsdown.server.cases;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseList;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** What a case's lists hold, added to and changed field by field. */
final class ListRoutes {
  private static final String FILE = "file";
  private static final String SHA256 = "sha256";

  private final CaseInContext cases;

  ListRoutes(CaseInContext cases) {
    this.cases = cases;
  }

  void add(RoutesConfig routes) {
    for (CaseList list : CaseList.values()) {
      String path = CaseRoutes.CASE + "/" + list.word();
      routes.post(path, context -> write(context, (seen, fields) -> added(seen, list, fields)));
      routes.put(
          path + "/{item}",
          context ->
              write(
                  context,
                  (seen, fields) -> changed(seen, list, context.pathParam("item"), fields)));
    }
  }

  /** A change of a case that somebody has seen. */
  private interface Change {
    CaseReading of(ReadCase seen, ObjectNode fields) throws IOException, CaseException;
  }

  private static CaseReading added(ReadCase seen, CaseList list, ObjectNode fields)
      throws IOException, CaseException {
    fields.properties().removeIf(field -> field.getValue().isNull());
    return seen.folder().add(seen.sound(), list, sealed(seen, list, fields));
  }

  private static CaseReading changed(ReadCase seen, CaseList list, String id, ObjectNode fields)
      throws IOException, CaseException {
    if (!list.ids(seen.sound().content()).contains(id)) {
      throw new ProblemException(404, "The case has no %s in its %s.".formatted(id, list.word()));
    } else if (fields.has("id")) {
      throw new ProblemException(
          409,
          "Other parts of a case name this by its id, so it is changed in the text of the case"
              + " only.");
    }
    return seen.folder().change(seen.sound(), list, id, sealed(seen, list, fields));
  }

  /** A document is known by the SHA-256 of the file that it names, which nobody need work out. */
  private static ObjectNode sealed(ReadCase seen, CaseList list, ObjectNode fields)
      throws IOException, CaseException {
    if (list == CaseList.DOCUMENTS && fields.path(FILE).isString() && !fields.has(SHA256)) {
      String file = fields.get(FILE).asString();
      fields.put(SHA256, seen.folder().take(seen.folder().find(file)).sha256());
    }
    return fields;
  }

  private void write(Context context, Change change) throws IOException, CaseException {
    ReadCase seen = cases.seen(context);
    ObjectNode fields = WrittenFields.of(context);
    CaseInContext.unchanged(
        () -> {
          if (change.of(seen, fields) instanceof Mistaken mistaken) {
            throw new ProblemException(422, "This was not written. " + sentence(mistaken));
          }
        });
    CaseInContext.tell(ReadCase.of(seen.folder()), context);
  }

  private static String sentence(Mistaken mistaken) {
    Mistake first = mistaken.mistakes().get(0);
    return first.message() + (first.hint().isEmpty() ? "." : " (" + first.hint() + ").");
  }
}
