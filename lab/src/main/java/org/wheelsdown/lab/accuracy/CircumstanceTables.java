package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;

/** The same by size and height of the field, by coverage, and by what was hidden. */
final class CircumstanceTables implements Section {
  private final DistanceTables tables;

  CircumstanceTables(DistanceTables tables) {
    this.tables = tables;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    Scores ends = scores.where(one -> one.asked() != Asked.STOP && one.truth().isPresent());
    report.heading(2, "By circumstance");
    report.paragraph(
        "All landings and take-offs at listed airports that were hidden or that nobody heard, real"
            + " and simulated.");
    table(report, "size of the field", ends, sizes());
    table(report, "height of the field", ends, heights());
    table(report, "data", ends, data());
    table(report, "what is hidden", ends, masks());
  }

  private void table(
      Markdown report, String what, Scores ends, Map<String, Predicate<Scored>> conditions) {
    List<List<String>> rows = new ArrayList<>();
    conditions.forEach(
        (name, condition) -> {
          Scores some = ends.where(condition);
          if (some.cases() > 0) {
            rows.add(tables.row(name, some));
          }
        });
    report.table(tables.head(what), rows);
  }

  private static Map<String, Predicate<Scored>> sizes() {
    Map<String, Predicate<Scored>> sizes = new LinkedHashMap<>();
    sizes.put("large", ofType(AirportType.LARGE_AIRPORT));
    sizes.put("medium", ofType(AirportType.MEDIUM_AIRPORT));
    sizes.put("small", ofType(AirportType.SMALL_AIRPORT));
    sizes.put("heliport, water, closed", at(airport -> !airport.type().isAerodrome()));
    return sizes;
  }

  private static Predicate<Scored> ofType(AirportType type) {
    return at(airport -> airport.type() == type);
  }

  private static Predicate<Scored> at(Predicate<Airport> condition) {
    return one -> one.truth().filter(condition).isPresent();
  }

  private static Map<String, Predicate<Scored>> heights() {
    Map<String, Predicate<Scored>> heights = new LinkedHashMap<>();
    heights.put("below 500 ft", at(airport -> airport.elevationFeet() < 500));
    heights.put("500 to 2,000 ft", between(500, 2000));
    heights.put("2,000 to 5,000 ft", between(2000, 5000));
    heights.put("5,000 to 10,000 ft", between(5000, 10_000));
    heights.put("10,000 ft and more", at(airport -> airport.elevationFeet() >= 10_000));
    return heights;
  }

  private static Predicate<Scored> between(int from, int below) {
    return at(airport -> airport.elevationFeet() >= from && airport.elevationFeet() < below);
  }

  private static Map<String, Predicate<Scored>> data() {
    Map<String, Predicate<Scored>> kinds = new LinkedHashMap<>();
    for (DataKind kind : DataKind.values()) {
      kinds.put(kind.inWords(), one -> one.data() == kind);
    }
    return kinds;
  }

  private static Map<String, Predicate<Scored>> masks() {
    Map<String, Predicate<Scored>> masks = new LinkedHashMap<>();
    for (Mask mask : Mask.values()) {
      masks.put(mask.inWords(), one -> one.mask() == mask);
    }
    return masks;
  }
}
