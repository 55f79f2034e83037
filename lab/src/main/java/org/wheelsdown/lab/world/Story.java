package org.wheelsdown.lab.world;

import java.time.Duration;
import java.util.List;

/**
 * The few aircraft of a story, which are in a world of any size: Russian state aircraft that fly to
 * Havana and on to Venezuela, and Cuban airliners to which somebody could have changed there.
 */
final class Story {
  private static final List<String> BY_STATE_AIRCRAFT =
      List.of("GOBD", "SGAS", "MUHA", "SVMI", "MUHA", "GOBD", "UUWW");

  private static final List<String> BY_AIRLINER = List.of("SVMI", "MUHA", "MUVR", "MUHA");

  /** Some ten times a year. */
  private static final Duration REST_OF_STATE_AIRCRAFT = Duration.ofDays(16);

  private static final Duration REST_OF_AIRLINER = Duration.ofHours(8);

  /**
   * An aircraft of it.
   *
   * @param state on whose register it stands, ISO 3166-1 alpha-2
   * @param way idents of the fields that it flies to; the last is where it belongs
   * @param rest how long it stays there, on average
   */
  record Part(Line line, String type, String state, List<String> way, Duration rest) {}

  static final List<Part> PARTS =
      List.of(
          ofState("IL96"), ofState("IL62"), ofState("IL96"), airliner("A320"), airliner("A320"));

  private Story() {}

  private static Part ofState(String type) {
    return new Part(Line.STATE_FLIGHT, type, "RU", BY_STATE_AIRCRAFT, REST_OF_STATE_AIRCRAFT);
  }

  private static Part airliner(String type) {
    return new Part(Line.NARROW_BODY, type, "CU", BY_AIRLINER, REST_OF_AIRLINER);
  }
}
