package org.wheelsdown.io.format;

import java.io.IOException;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Findings;

/**
 * The rows of a readsb trace, one after another. The columns: 0 seconds after the document's
 * timestamp, 1 latitude, 2 longitude, 3 altitude in feet or "ground" or null, 4 ground speed in
 * knots, 5 track, 6 flags, 7 vertical rate, 8 an object of details or null; since 2022 also 9
 * source type, 10 geometric altitude, 11 geometric rate, 12 indicated airspeed, 13 roll; some
 * builds add 14, the receiver.
 */
final class TraceRow {
  private static final int STALE = 1;

  /** The altitude of column 3 is geometric, because there was no barometric one. */
  private static final int GEOMETRIC = 8;

  /** The columns up to the longitude: less is no row. */
  private static final int FEWEST_COLUMNS = 3;

  private static final long FLIGHT = JsonCursor.keyOf("flight");
  private static final long SQUAWK = JsonCursor.keyOf("squawk");
  private static final long TYPE = JsonCursor.keyOf("type");
  private static final long ALT_GEOM = JsonCursor.keyOf("alt_geom");
  private static final long NIC = JsonCursor.keyOf("nic");
  private static final long RC = JsonCursor.keyOf("rc");
  private static final long NAC_P = JsonCursor.keyOf("nac_p");
  private static final long SIL = JsonCursor.keyOf("sil");

  private final PositionBuilder builder;
  private final long base;
  private final JsonCursor json;
  private final Findings findings;

  // Texts of the rows before, since nearly every row repeats them.
  private String paddedCallsign = "";
  private String callsign = "";
  private String squawk = "";
  private String sourceName = "";
  private PositionSource source = PositionSource.UNKNOWN;
  private Integrity integrity = Integrity.UNREPORTED;

  private long time;
  private double latitude;
  private double longitude;
  private float altitude;
  private float geometric;
  private int flags;
  private boolean hasIntegrity;
  private int nic;
  private int radius;
  private int nacP;
  private int sil;

  TraceRow(Address address, Origin origin, long base, JsonCursor json, Findings findings) {
    builder = new PositionBuilder(address, origin);
    this.base = base;
    this.json = json;
    this.findings = findings;
  }

  /** Reads the row that is next and adds its position to the findings. */
  void read(int ordinal) throws IOException, JsonDamage {
    forget();
    json.expect('[');
    int columns = 0;
    do {
      column(columns++);
    } while (json.take(','));
    json.expect(']');
    if (columns < FEWEST_COLUMNS) {
      throw new JsonDamage(Kind.MALFORMED);
    }
    if (Double.isNaN(latitude + longitude)) {
      findings.problem(Problem.NO_POSITION);
    } else if (findings.isPossible(time, latitude, longitude)) {
      findings.add(position(ordinal));
    }
  }

  private void column(int index) throws IOException, JsonDamage {
    switch (index) {
      case 0 -> time = base + json.microseconds();
      case 1 -> latitude = json.number();
      case 2 -> longitude = json.number();
      case 3 -> altitude();
      case 4 -> builder.groundSpeed(findings.groundSpeed(json.number()));
      case 5 -> builder.track(findings.track(json.number()));
      case 6 -> flags = (int) json.number();
      case 7 -> builder.verticalRate(findings.verticalRate(json.number()));
      case 8 -> details();
      case 9 -> source();
      case 10 -> geometric = findings.altitude(json.number());
      default -> json.skip();
    }
  }

  private void altitude() throws IOException, JsonDamage {
    if (json.peek() == '"') {
      boolean ground = json.text("ground").equals("ground");
      builder.ground(ground ? GroundState.GROUND : GroundState.UNKNOWN);
      return;
    }
    altitude = findings.altitude(json.number());
    builder.ground(Float.isNaN(altitude) ? GroundState.UNKNOWN : GroundState.AIRBORNE);
  }

  private void source() throws IOException, JsonDamage {
    String name = json.textOr(sourceName);
    if (!name.equals(sourceName)) {
      sourceName = name;
      source = SourceTypes.of(name);
    }
    builder.source(source);
  }

  private void details() throws IOException, JsonDamage {
    if (json.takeNull()) {
      return;
    }
    json.expect('{');
    if (json.take('}')) {
      return;
    }
    hasIntegrity = false;
    nic = radius = nacP = sil = -1;
    do {
      detail(json.key());
    } while (json.take(','));
    json.expect('}');
    if (hasIntegrity) {
      integrity();
    }
  }

  private void detail(long key) throws IOException, JsonDamage {
    if (key == FLIGHT) {
      callsign();
    } else if (key == SQUAWK) {
      squawk = json.textOr(squawk);
      builder.squawk(squawk);
    } else if (key == TYPE) {
      source();
    } else if (key == ALT_GEOM) {
      geometric = findings.altitude(json.number());
    } else if (key == NIC) {
      nic = level();
    } else if (key == RC) {
      radius = level();
    } else if (key == NAC_P) {
      nacP = level();
    } else if (key == SIL) {
      sil = level();
    } else {
      json.skip();
    }
  }

  private void callsign() throws IOException, JsonDamage {
    String padded = json.textOr(paddedCallsign);
    if (!padded.equals(paddedCallsign)) {
      paddedCallsign = padded;
      callsign = padded.strip();
    }
    builder.callsign(callsign);
  }

  private int level() throws IOException, JsonDamage {
    double level = json.number();
    hasIntegrity = true;
    return level >= 0 ? (int) level : -1;
  }

  private void integrity() {
    if (nic != integrity.nic()
        || radius != integrity.radiusOfContainment()
        || nacP != integrity.nacP()
        || sil != integrity.sil()) {
      integrity = new Integrity(nic, radius, nacP, sil);
    }
    builder.integrity(integrity);
  }

  private Position position(int ordinal) {
    boolean isGeometric = (flags & GEOMETRIC) != 0;
    if (isGeometric && Float.isNaN(geometric)) {
      geometric = altitude;
    }
    return builder
        .time(time)
        .at(latitude, longitude)
        .barometricAltitude(isGeometric ? Float.NaN : altitude)
        .geometricAltitude(geometric)
        .stale((flags & STALE) != 0)
        .build(ordinal);
  }

  private void forget() {
    builder.clear();
    latitude = Double.NaN;
    longitude = Double.NaN;
    altitude = Float.NaN;
    geometric = Float.NaN;
    flags = 0;
  }
}
