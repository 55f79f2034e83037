package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a way why the aircraft was not heard, for the place where it was lowest. */
final class Wording {
  /** Missing days named one by one; more are only counted. */
  private static final int NAMED_DAYS = 3;

  private final Way way;
  private final Coverage coverage;
  private final Way.Point lowest;

  Wording(Way way, Coverage coverage) {
    this.way = way;
    this.coverage = coverage;
    this.lowest = way.lowest();
  }

  String sentence(GapClass gapClass) {
    return switch (gapClass) {
      case SOURCE_MISSING -> missing();
      case SOURCE_PARTIAL -> partial();
      case NOBODY_HEARD -> nobody();
      case OTHERS_HEARD -> others();
      case UNKNOWN -> "%s: %s".formatted(lowest.hour().day(), day().reason());
    };
  }

  private String missing() {
    List<SourceDay> missing =
        days().filter(day -> day.completeness() == Completeness.MISSING).toList();
    if (missing.isEmpty()) {
      return "the source has nothing at all from anybody in these hours";
    }
    if (missing.size() > NAMED_DAYS) {
      LocalDate last = missing.get(missing.size() - 1).day();
      return "the source lacks %d days from %s to %s"
          .formatted(missing.size(), missing.get(0).day(), last);
    }
    String named =
        missing.stream().map(day -> day.day().toString()).collect(Collectors.joining(", "));
    return "the source has no such day: " + named;
  }

  private String partial() {
    SourceDay partial =
        days()
            .filter(day -> day.completeness() == Completeness.PARTIAL)
            .findFirst()
            .orElseGet(this::day);
    String own = partial.holdsFolderOf(way.aircraft()) ? "" : ", and not the one of this aircraft";
    return "the source is incomplete for %s: %s%s".formatted(partial.day(), partial.reason(), own);
  }

  private String nobody() {
    Floor then = floorThen();
    Floor everyDay = floorOnAllDays();
    String where = " within %.0f km in these hours".formatted(Neighbourhood.FLOOR);
    String habit =
        everyDay.isNobody()
            ? ", nor is anybody on other days"
            : "; on all days of this workspace, others are heard there " + everyDay.inWords();
    if (then.isNobody()) {
      return "nobody was heard" + where + habit;
    }
    return then.onTheGround()
        ? "nobody was heard along the way, others were on the ground" + where
        : "nobody was heard below " + then.feetInWords() + where + habit;
  }

  private String others() {
    Set<Heard> here =
        Neighbourhood.around(lowest).stream()
            .flatMap(cell -> coverage.heard(new Spot(cell, lowest.hour())).stream())
            .collect(Collectors.toSet());
    return here.stream()
        .filter(heard -> heard.band().isNotAbove(lowest.band()))
        .min(Comparator.comparing(Heard::band))
        .map(heard -> others(heard) + "; this aircraft was silent")
        .orElse("others were heard along the way; this aircraft was silent");
  }

  private static String others(Heard heard) {
    String who = heard.aircraft() == 1 ? "another aircraft was" : heard.aircraft() + " others were";
    return heard.band() == HeightBand.ON_THE_GROUND
        ? who + " heard on the ground there"
        : who + " heard there down to " + new Floor(false, heard.lowestFeet()).feetInWords();
  }

  private Floor floorThen() {
    Floor floor = Floor.NOBODY;
    for (Hour hour : Neighbourhood.lowestHours(way)) {
      for (Cell cell : Neighbourhood.surroundings(lowest)) {
        for (Heard heard : coverage.heard(new Spot(cell, hour))) {
          floor = floor.and(heard.band(), heard.lowestFeet());
        }
      }
    }
    return floor;
  }

  private Floor floorOnAllDays() {
    Floor floor = Floor.NOBODY;
    for (Cell cell : Neighbourhood.surroundings(lowest)) {
      for (Habit habit : coverage.habits(cell)) {
        floor = floor.and(habit.band(), habit.lowestFeet());
      }
    }
    return floor;
  }

  private SourceDay day() {
    return coverage.day(lowest.hour().day());
  }

  private Stream<SourceDay> days() {
    return way.points().stream().map(point -> point.hour().day()).distinct().map(coverage::day);
  }
}
