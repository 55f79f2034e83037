package org.wheelsdown.casework.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wheelsdown.io.asking.QuestionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Why something cannot be worked out again from a pack: extracts have the aircraft that rows name,
 * and nothing of all others.
 */
final class Obstacles {
  private static final Set<QuestionKind> BY_ALL_AIRCRAFT =
      Set.of(QuestionKind.GAPS, QuestionKind.MEETINGS);

  private final boolean isWhole;
  private final Map<String, JsonNode> claims = new HashMap<>();

  /**
   * @param isWhole whether all is in the pack that had been imported: then there are none
   * @param verdicts of the pack
   */
  Obstacles(boolean isWhole, JsonNode verdicts) {
    this.isWhole = isWhole;
    verdicts.path("claims").forEach(claim -> claims.put(claim.path("id").asString(""), claim));
  }

  /** Of one question of a claim. */
  Optional<String> of(AskedInPack kind, JsonNode asked) {
    if (isWhole) {
      return Optional.empty();
    } else if (kind.found(asked) == 0) {
      return ofAbsence(asked);
    } else if (!kind.areAllKept(asked)) {
      return Optional.of("it has more rows than are kept");
    }
    String word = asked.path("command").asString("").split(" ", 2)[0];
    return QuestionKind.of(word).filter(BY_ALL_AIRCRAFT::contains).isPresent()
        ? Optional.of(word + " are judged by all aircraft that were heard")
        : Optional.empty();
  }

  /** The tracks of aircraft that a check names by their addresses are there. */
  private static Optional<String> ofAbsence(JsonNode asked) {
    if (asked.path("asked_aircraft").isEmpty()) {
      return Optional.of("that nothing was found rests on the whole archives");
    }
    return asked.path("least_rows").asLong(0) > 0
        ? Optional.empty()
        : Optional.of("that it would have been seen rests on all aircraft that were heard");
  }

  /** Whether a verdict, or one that it depends on, rests on a check that cannot be repeated. */
  boolean hinderVerdict(String claim) {
    return hinderVerdict(claim, new HashSet<>());
  }

  /** Of the verdict, beside those of its checks: claims on which it depends. */
  List<String> ofVerdict(JsonNode claim) {
    List<String> dependsOn = new ArrayList<>();
    for (JsonNode other : claim.path("depends")) {
      String id = other.asString("");
      if (hinderVerdict(id)) {
        dependsOn.add("it depends on " + id);
      }
    }
    return dependsOn;
  }

  private boolean hinderVerdict(String id, Set<String> seen) {
    JsonNode claim = claim(id);
    return seen.add(id)
        && (any(claim.path("checks"), check -> of(AskedInPack.CHECKS, check).isPresent())
            || any(claim.path("depends"), other -> hinderVerdict(other.asString(""), seen)));
  }

  /**
   * Whether the reasons of a verdict name another that cannot be repeated, or documents, which have
   * other names out of their archives.
   */
  boolean hinderReasons(String id) {
    JsonNode claim = claim(id);
    return !isWhole
        && (hinderVerdict(id)
            || any(claim.path("conflicts"), other -> hinderVerdict(other.asString("")))
            || any(claim.path("checks"), Obstacles::isDisputed));
  }

  /** Whether documents that speak against a check are among its reasons. */
  static boolean isDisputed(JsonNode check) {
    return check.path("outcome").asString("").equals("disputed");
  }

  private JsonNode claim(String id) {
    return claims.getOrDefault(id, MissingNode.getInstance());
  }

  private static boolean any(JsonNode array, Predicate<JsonNode> condition) {
    for (JsonNode each : array) {
      if (condition.test(each)) {
        return true;
      }
    }
    return false;
  }
}
