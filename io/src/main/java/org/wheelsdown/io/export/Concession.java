package org.wheelsdown.io.export;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.wheelsdown.core.question.Column;

/**
 * One thing a table gives up in a narrow window.
 *
 * @param touches the columns meant
 * @param brevity the length to which their texts are cut; {@link #LEAVE_OUT} for no column at all
 */
record Concession(Predicate<TableColumn> touches, int brevity) {
  private static final int LEAVE_OUT = Integer.MAX_VALUE;

  /** The columns that say most; whatever else there is goes first. */
  private static final Set<String> MATTER_MOST =
      Set.of(
          "icao",
          "registration",
          "type",
          "callsign",
          "takeoff_time",
          "takeoff_airport",
          "takeoff_evidence",
          "takeoff_probability",
          "landing_time",
          "landing_airport",
          "landing_evidence",
          "landing_probability",
          "airport",
          "arrived",
          "departed",
          "arrived_evidence",
          "departed_evidence",
          "hours",
          "began_time",
          "ended_time",
          "route",
          "gap_start",
          "gap_end",
          "minutes",
          "holds",
          "gap_class",
          "mark_start",
          "mark_end",
          "kind",
          "reports",
          "detail",
          "since",
          "until",
          "aircraft",
          "overlap",
          "chance",
          "arrival_registration",
          "arrival_landing_time",
          "onward_registration",
          "onward_type",
          "destination",
          "wait_hours",
          "rank",
          "entered",
          "left",
          "lowest_ft",
          "highest_ft");

  /** What is given up first stands first: a day, a time and an airport's code are what remains. */
  static final List<Concession> IN_ORDER =
      List.of(
          leaveOut(column -> !MATTER_MOST.contains(column.name())),
          leaveOut(column -> column.name().endsWith("_probability")),
          shorten(Concession::isTime, 1),
          leaveOut(column -> column.name().equals("callsign")),
          leaveOut(column -> column.name().equals("detail")),
          shorten(Concession::isTime, 2),
          shorten(column -> column.name().endsWith("airport"), 1),
          shorten(column -> column.name().equals("route"), 1),
          leaveOut(column -> column.name().endsWith("_evidence")),
          shorten(Concession::isTime, CellTexts.SHORTEST),
          leaveOut(column -> column.name().equals("type")),
          leaveOut(column -> column.name().equals("registration")));

  List<TableColumn> applyTo(List<TableColumn> columns) {
    return brevity == LEAVE_OUT
        ? columns.stream().filter(touches.negate()).toList()
        : columns.stream()
            .map(column -> touches.test(column) ? column.shortened(brevity) : column)
            .toList();
  }

  private static Concession leaveOut(Predicate<TableColumn> touches) {
    return new Concession(touches, LEAVE_OUT);
  }

  private static Concession shorten(Predicate<TableColumn> touches, int brevity) {
    return new Concession(touches, brevity);
  }

  private static boolean isTime(TableColumn column) {
    return column.kind() == Column.Kind.TIME;
  }
}
