package org.wheelsdown.server.description;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Cases, their verdicts and their briefs. */
final class DescribedCases {
  private static final String CASE = "/cases/{case}";
  private static final ObjectNode TEXT = JsonSchema.type("string");

  private DescribedCases() {}

  static Stream<DescribedRoute> all() {
    return Stream.of(
        DescribedRoute.get("/cases", "The cases whose folders the server was given.")
            .answering("Cases"),
        of(DescribedRoute.get(CASE, "What a case says; its version is the ETag, too."))
            .answering("ReadCase"),
        of(DescribedRoute.get(CASE + "/text", "The case.yaml as it is; its version is the ETag."))
            .answering("text/plain", TEXT.deepCopy()),
        text(),
        addedClaim(),
        changedClaim(),
        verdicts(),
        of(DescribedRoute.get(CASE + "/brief.html", "The brief, as a page by itself."))
            .answering("text/html", TEXT.deepCopy()));
  }

  private static DescribedRoute text() {
    return changing(
            DescribedRoute.put(
                CASE + "/text", "Replaces the case.yaml; a text with mistakes is kept, too."))
        .taking("text/plain", TEXT.deepCopy());
  }

  private static DescribedRoute addedClaim() {
    return refusingMistakes(changing(DescribedRoute.post(CASE + "/claims", "Adds a claim.")))
        .taking("NewClaim");
  }

  private static DescribedRoute changedClaim() {
    return refusingMistakes(
            changing(
                DescribedRoute.put(
                    CASE + "/claims/{claim}",
                    "Changes those fields of a claim that are sent, and leaves all else in the"
                        + " case.yaml as it is written.")))
        .named("claim", "its id")
        .taking("ClaimFields");
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
