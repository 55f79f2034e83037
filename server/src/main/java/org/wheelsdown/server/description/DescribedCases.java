package org.wheelsdown.server.description;

import java.util.stream.Stream;
import org.wheelsdown.casework.folder.CaseList;
import tools.jackson.databind.node.ObjectNode;

/** Cases, their verdicts and their briefs. */
final class DescribedCases {
  private static final String CASE = "/cases/{case}";
  private static final ObjectNode TEXT = JsonSchema.type("string");

  private DescribedCases() {}

  static Stream<DescribedRoute> all() {
    return Stream.concat(cases(), Stream.of(CaseList.values()).flatMap(DescribedCases::changes));
  }

  private static Stream<DescribedRoute> cases() {
    return Stream.of(
        DescribedRoute.get("/cases", "The cases whose folders the server was given.")
            .answering("Cases"),
        of(DescribedRoute.get(CASE, "What a case says; its version is the ETag, too."))
            .answering("ReadCase"),
        of(DescribedRoute.get(CASE + "/text", "The case.yaml as it is; its version is the ETag."))
            .answering("text/plain", TEXT.deepCopy()),
        text(),
        file(),
        verdicts(),
        of(DescribedRoute.get(CASE + "/brief.html", "The brief, as a page by itself."))
            .answering("text/html", TEXT.deepCopy()),
        of(DescribedRoute.get(CASE + "/brief.pdf", "The same as a PDF, to be kept as a file."))
            .answering("application/pdf", TEXT.deepCopy()));
  }

  private static DescribedRoute text() {
    return changing(
            DescribedRoute.put(
                CASE + "/text", "Replaces the case.yaml; a text with mistakes is kept, too."))
        .taking("text/plain", TEXT.deepCopy());
  }

  private static DescribedRoute file() {
    return of(DescribedRoute.post(
            CASE + "/files",
            "Brings a file into the folder of a case, to be named by a document of it."))
        .needing("name", JsonSchema.type("string"), "of the file")
        .taking("application/octet-stream", TEXT.deepCopy())
        .answering("TakenFile");
  }

  /** Things are added to a list and changed in it, and stay where they are. */
  private static Stream<DescribedRoute> changes(CaseList list) {
    String path = CASE + "/" + list.word();
    return Stream.of(
        refusingMistakes(
                changing(DescribedRoute.post(path, "Adds one of the %s.".formatted(list.word()))))
            .taking(CaseSchemas.added(list)),
        refusingMistakes(
                changing(
                    DescribedRoute.put(
                        path + "/{item}",
                        "Changes those fields of one of the %s that are sent, and leaves all else in"
                                .formatted(list.word())
                            + " the case.yaml as it is written.")))
            .named("item", "its id")
            .taking(CaseSchemas.changed(list)));
  }

  private static DescribedRoute verdicts() {
    return of(DescribedRoute.get(
            CASE + "/verdicts", "The verdict of each claim, with what it rests on."))
        .answering("Verdicts")
        .answering(
            202,
            "The case is still being checked; ask again.",
            "application/json",
            JsonSchema.ref("CheckProgress"));
  }

  static DescribedRoute of(DescribedRoute route) {
    return route.named("case", "the id of a case, as /cases tells it");
  }

  private static DescribedRoute changing(DescribedRoute route) {
    return of(route)
        .needingHeader("If-Match", "the version of the case that whoever changes it has seen")
        .answering("ReadCase")
        .refusing(412, "Somebody else has changed the case meanwhile, so nothing was written.")
        .refusing(428, "It was not said which version has been seen.");
  }

  private static DescribedRoute refusingMistakes(DescribedRoute route) {
    return route.refusing(422, "The case would have mistakes with it, so nothing was written.");
  }
}
