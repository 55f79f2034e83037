package org.wheelsdown.casework.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Holds what a pack says of its claims against what its evidence gives again. */
final class Comparison {
  private static final String THE_CLAIM = "the claim";
  private static final List<String> OF_CLAIM =
      List.of("id", "says", "depends", "conflicts", "independent_sources");
  private static final List<String> REASONS = List.of("because");
  private static final List<String> ASKED =
      List.of("part", "why", "command", "asked_aircraft", "least_rows");

  private final boolean isWhole;
  private final JsonNode packed;
  private final Obstacles obstacles;
  private final UnaryOperator<JsonNode> comparable;

  /**
   * @param isWhole whether all is in the pack that had been imported
   * @param packed verdicts of the pack
   */
  Comparison(boolean isWhole, Extracts extracts, JsonNode packed) {
    this.isWhole = isWhole;
    this.packed = packed;
    this.obstacles = new Obstacles(isWhole, packed);
    this.comparable = isWhole ? UnaryOperator.identity() : extracts::comparable;
  }

  /**
   * Of each claim that either has.
   *
   * @param again verdicts that came out again
   */
  List<RepeatedClaim> with(JsonNode again) {
    JsonNode before = packed.path("claims");
    JsonNode after = again.path("claims");
    List<RepeatedClaim> claims = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      claims.add(claim(before.path(i), after.path(i)));
    }
    return claims;
  }

  private RepeatedClaim claim(JsonNode before, JsonNode after) {
    Differences differences = new Differences(comparable);
    List<String> aside = new ArrayList<>();
    String id = before.path("id").asString("");
    differences.compare(THE_CLAIM, OF_CLAIM, before, after);
    for (AskedInPack kind : List.of(AskedInPack.CHECKS, AskedInPack.LOOKED_FOR)) {
      asked(kind, kind.in(before), kind.in(after), differences, aside);
    }
    obstacles.ofVerdict(before).forEach(each -> aside.add("the verdict, as " + each));
    boolean isVerdictRepeated = !obstacles.hinderVerdict(id);
    if (isVerdictRepeated) {
      differences.compare(THE_CLAIM, List.of("verdict"), before, after);
    }
    if (!obstacles.hinderReasons(id)) {
      differences.compare(THE_CLAIM, REASONS, before, after);
    }
    return new RepeatedClaim(
        id, before.path("verdict").asString(""), isVerdictRepeated, differences.all(), aside);
  }

  private void asked(
      AskedInPack kind,
      JsonNode before,
      JsonNode after,
      Differences differences,
      List<String> aside) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Optional<String> obstacle = obstacles.of(kind, before.path(i));
      if (obstacle.isEmpty()) {
        compare(kind, i, before.path(i), after.path(i), differences);
      } else {
        aside.add(kind.title(i) + ", as " + obstacle.get());
        boolean isMore = kind.found(after.path(i)) > kind.found(before.path(i));
        differences.compare(
            kind.title(i), isMore ? kind.counts() : ASKED, before.path(i), after.path(i));
      }
    }
  }

  private void compare(
      AskedInPack kind, int number, JsonNode before, JsonNode after, Differences differences) {
    String title = kind.title(number);
    differences.compare(title, kind.fields(isWhole), before, after);
    if (isWhole || !Obstacles.isDisputed(before)) {
      differences.compare(title, REASONS, before, after);
    }
  }
}
