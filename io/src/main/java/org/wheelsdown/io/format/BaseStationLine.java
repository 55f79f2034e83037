package org.wheelsdown.io.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.read.Findings;

/** One message of BaseStation's text: what it carries, checked. */
final class BaseStationLine {
  // The fields that are kept, counted from 0. The ids of session, aircraft and flight are constants
  // of the sender's and say nothing; MLAT senders put other things into alert and emergency.
  private static final int KIND = 0;
  private static final int TYPE = 1;
  private static final int HEX = 4;
  private static final int DATE = 6;
  private static final int TIME = 7;
  private static final int CALLSIGN = 10;
  private static final int ALTITUDE = 11;
  private static final int SPEED = 12;
  private static final int TRACK = 13;
  private static final int LATITUDE = 14;
  private static final int LONGITUDE = 15;
  private static final int VERTICAL_RATE = 16;
  private static final int SQUAWK = 17;
  private static final int GROUND = 21;
  private static final int FIELDS = 22;

  /** The type of a position report from the ground. */
  private static final double SURFACE = 2;

  private static final DateTimeFormatter DATES = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private final CsvLines lines;
  private final Findings findings;
  private final RepeatedText dates = new RepeatedText();
  private String date = "";
  private long midnight;
  private int address;
  private long time;

  BaseStationLine(CsvLines lines, Findings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /** Takes the current line; false, and counted, if it is none. */
  boolean read() {
    address = lines.address(HEX);
    if (lines.fields() != FIELDS || address < 0) {
      boolean isCut = lines.endsUnfinished() && lines.fields() < FIELDS;
      findings.problem(isCut ? Problem.TRUNCATED : Problem.MALFORMED_ROW);
      return false;
    }
    try {
      time = readTime();
      return true;
    } catch (DateTimeParseException e) {
      findings.problem(Problem.MALFORMED_ROW);
      return false;
    }
  }

  private long readTime() {
    String day = lines.text(DATE, dates);
    if (!day.equals(date)) {
      midnight = LocalDate.parse(day, DATES).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
      date = day;
    }
    LocalTime ofDay = LocalTime.parse(lines.text(TIME));
    return midnight * 1_000_000 + ofDay.getLong(ChronoField.MICRO_OF_DAY);
  }

  /** Who sent it. */
  int address() {
    return address;
  }

  /** When it was generated, in microseconds since 1970 taken as UTC. */
  long time() {
    return time;
  }

  /** Whether it was not the aircraft but somebody on the ground who worked out the position. */
  boolean isMultilateration() {
    return lines.text(KIND).equals("MLAT");
  }

  boolean hasPosition() {
    return !lines.isEmpty(LATITUDE) && !lines.isEmpty(LONGITUDE);
  }

  double latitude() {
    return lines.number(LATITUDE);
  }

  double longitude() {
    return lines.number(LONGITUDE);
  }

  boolean hasAltitude() {
    return !lines.isEmpty(ALTITUDE);
  }

  /** Whether the altitude ends in H, which readsb puts to a geometric one. */
  boolean isGeometric() {
    return lines.text(ALTITUDE).endsWith("H");
  }

  float altitude() {
    if (!isGeometric()) {
      return findings.altitude(lines.number(ALTITUDE));
    }
    String text = lines.text(ALTITUDE);
    try {
      return findings.altitude(Double.parseDouble(text.substring(0, text.length() - 1)));
    } catch (NumberFormatException e) {
      return findings.altitude(Double.POSITIVE_INFINITY);
    }
  }

  boolean hasSpeed() {
    return !lines.isEmpty(SPEED);
  }

  float speed() {
    return findings.groundSpeed(lines.number(SPEED));
  }

  float track() {
    return findings.track(lines.number(TRACK));
  }

  boolean hasVerticalRate() {
    return !lines.isEmpty(VERTICAL_RATE);
  }

  float verticalRate() {
    return findings.verticalRate(lines.number(VERTICAL_RATE));
  }

  String callsign() {
    return lines.text(CALLSIGN);
  }

  String squawk() {
    return Squawks.of(lines.text(SQUAWK));
  }

  GroundState ground() {
    if (lines.number(TYPE) == SURFACE) {
      return GroundState.GROUND;
    }
    return switch (lines.text(GROUND)) {
      case "-1", "1" -> GroundState.GROUND;
      case "0" -> GroundState.AIRBORNE;
      default -> GroundState.UNKNOWN;
    };
  }
}
