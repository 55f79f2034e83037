package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A coverage that a test makes up. */
final class MadeCoverage implements Coverage {
  private final List<Heard> heard = new ArrayList<>();
  private final List<Habit> habits = new ArrayList<>();
  private final List<SourceDay> days = new ArrayList<>();

  MadeCoverage heard(double latitude, double longitude, Hour hour, double feet, int aircraft) {
    Spot spot = new Spot(Cell.of(latitude, longitude), hour);
    heard.add(new Heard(spot, HeightBand.inFlight(feet), aircraft, feet));
    return this;
  }

  MadeCoverage heardOnTheGround(double latitude, double longitude, Hour hour) {
    Spot spot = new Spot(Cell.of(latitude, longitude), hour);
    heard.add(new Heard(spot, HeightBand.ON_THE_GROUND, 3, Double.NaN));
    return this;
  }

  MadeCoverage onOtherDays(double latitude, double longitude, double feet) {
    Cell cell = Cell.of(latitude, longitude);
    habits.add(new Habit(cell, HeightBand.inFlight(feet), 7, feet));
    return this;
  }

  MadeCoverage day(
      String day, Completeness completeness, Set<Integer> folders, Set<Integer> hours, String why) {
    LocalDate date = LocalDate.parse(day);
    days.add(new SourceDay(date, completeness, 40_000, 1, folders, hours, List.of(why)));
    return this;
  }

  MadeCoverage complete(String day) {
    return day(day, Completeness.COMPLETE, Set.of(), Set.of(), "");
  }

  @Override
  public List<Heard> heard(Spot spot) {
    return heard.stream().filter(each -> each.spot().equals(spot)).toList();
  }

  @Override
  public List<Habit> habits(Cell cell) {
    return habits.stream().filter(each -> each.cell().equals(cell)).toList();
  }

  @Override
  public SourceDay day(LocalDate day) {
    return days.stream()
        .filter(each -> each.day().equals(day))
        .findFirst()
        .orElseGet(() -> SourceDay.missing(day));
  }
}
