package org.wheelsdown.io.format;

import java.util.Arrays;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Findings;

/**
 * The rows of a readsb trace, one after another: arrays of 9 elements before 2022, of 14 since, of
 * 15 where a build adds the receiver.
 */
final class TraceRow {
  // The columns that are kept. 7 is the vertical rate whichever way it was measured; 11 geometric
  // rate, 12 indicated airspeed, 13 roll and 14 receiver are not.
  private static final int SECONDS = 0;
  private static final int LATITUDE = 1;
  private static final int LONGITUDE = 2;

  /** Feet, or "ground". */
  private static final int ALTITUDE = 3;

  private static final int GROUND_SPEED = 4;
  private static final int TRACK = 5;
  private static final int FLAGS = 6;
  private static final int VERTICAL_RATE = 7;
  private static final int DETAILS = 8;
  private static final int SOURCE = 9;
  private static final int GEOMETRIC_ALTITUDE = 10;

  private static final int FLAG_STALE = 1;

  /** The altitude column is geometric, because there was no barometric altitude. */
  private static final int FLAG_GEOMETRIC = 8;

  private final RepeatedText altitudes = new RepeatedText();
  private final RepeatedText sources = new RepeatedText();

  private final PositionBuilder builder;
  private final long base;
  private final JsonCursor json;
  private final Findings findings;
  private final TraceDetails details;
  private final double[] numbers = new double[GEOMETRIC_ALTITUDE + 1];
  private boolean isGround;

  /**
   * @param base microseconds since 1970 UTC to which the rows add their seconds
   */
  TraceRow(Address address, Origin origin, long base, JsonCursor json, Findings findings) {
    builder = new PositionBuilder(address, origin);
    this.base = base;
    this.json = json;
    this.findings = findings;
    details = new TraceDetails(json);
  }

  /** Reads the row that is next and adds its position to the findings. */
  void read(int ordinal) throws JsonDamage {
    forget();
    json.expect('[');
    int columns = 0;
    do {
      column(columns++);
    } while (json.take(','));
    json.expect(']');
    if (columns <= LONGITUDE) {
      throw new JsonDamage(Kind.MALFORMED);
    }
    addPosition(ordinal);
  }

  private void column(int index) throws JsonDamage {
    if (index == DETAILS && json.peek() == '{') {
      details.read();
      return;
    }
    json.read();
    if (index == SOURCE) {
      details.source(json.text(sources));
    } else if (index < numbers.length) {
      numbers[index] = json.number();
      isGround |= index == ALTITUDE && json.text(altitudes).equals("ground");
    }
  }

  private void addPosition(int ordinal) {
    double latitude = numbers[LATITUDE];
    double longitude = numbers[LONGITUDE];
    if (Double.isNaN(numbers[SECONDS] + latitude + longitude)) {
      findings.problem(Problem.NO_POSITION);
      return;
    }
    long time = base + Math.round(numbers[SECONDS] * 1e6);
    if (findings.isPossible(time, latitude, longitude)) {
      altitudes();
      details.fill(builder);
      findings.add(position(time, latitude, longitude, ordinal));
    }
  }

  private void altitudes() {
    float altitude = findings.altitude(numbers[ALTITUDE]);
    float geometric =
        Double.isNaN(numbers[GEOMETRIC_ALTITUDE])
            ? findings.altitude(details.geometricAltitude())
            : findings.altitude(numbers[GEOMETRIC_ALTITUDE]);
    if (((int) numbers[FLAGS] & FLAG_GEOMETRIC) == 0) {
      builder.barometricAltitude(altitude).geometricAltitude(geometric);
    } else {
      builder.geometricAltitude(Float.isNaN(geometric) ? altitude : geometric);
    }
  }

  private Position position(long time, double latitude, double longitude, int ordinal) {
    return builder
        .time(time)
        .at(latitude, longitude)
        .groundSpeed(findings.groundSpeed(numbers[GROUND_SPEED]))
        .track(findings.track(numbers[TRACK]))
        .verticalRate(findings.verticalRate(numbers[VERTICAL_RATE]))
        .ground(groundState())
        .stale(((int) numbers[FLAGS] & FLAG_STALE) != 0)
        .build(ordinal);
  }

  private GroundState groundState() {
    if (isGround) {
      return GroundState.GROUND;
    }
    return Double.isNaN(numbers[ALTITUDE]) ? GroundState.UNKNOWN : GroundState.AIRBORNE;
  }

  private void forget() {
    Arrays.fill(numbers, Double.NaN);
    isGround = false;
    details.forget();
  }
}
