package org.wheelsdown.io.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;
import org.wheelsdown.io.read.Reader;

/**
 * What OpenSky Network's REST interface answers to {@code states/all}: an array an aircraft, in SI
 * units, longitude before latitude.
 */
final class StatesReader implements Reader {
  private static final Pattern STATES = Pattern.compile("\"states\"\\s*:\\s*(\\[|null)");

  @Override
  public String name() {
    return "OpenSky states";
  }

  @Override
  public boolean recognises(Head head) {
    return head.isJsonObjectWith(STATES);
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      read(document, findings, Capture.NOTHING);
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    Capture capture = Capture.of(place, Set.of());
    read(document, new Findings(positions -> {}), capture);
    return capture.found();
  }

  private static void read(Document document, Findings findings, Capture capture)
      throws IOException {
    JsonCursor json = new JsonCursor(document.content());
    JsonDocument states = new JsonDocument(json, findings, capture);
    State state = new State(document, json, findings);
    states.read(
        name -> {
          if (name.equals("states")) {
            states.rows(state::read);
          } else {
            json.skipLong();
          }
        });
  }

  /** The states, one after another. The columns' names and places are the interface's own. */
  private static final class State {
    private static final int ICAO24 = 0;
    private static final int CALLSIGN = 1;

    /** When the position was true: however long ago, it is not said of another time. */
    private static final int TIME_POSITION = 3;

    private static final int LONGITUDE = 5;
    private static final int LATITUDE = 6;
    private static final int BARO_ALTITUDE = 7;
    private static final int ON_GROUND = 8;
    private static final int VELOCITY = 9;
    private static final int TRUE_TRACK = 10;
    private static final int VERTICAL_RATE = 11;
    private static final int GEO_ALTITUDE = 13;
    private static final int SQUAWK = 14;
    private static final int POSITION_SOURCE = 16;

    private static final List<PositionSource> SOURCES =
        List.of(
            PositionSource.ADSB_ICAO,
            PositionSource.ASTERIX,
            PositionSource.MLAT,
            PositionSource.FLARM);

    private final Document document;
    private final JsonCursor json;
    private final Findings findings;
    private final double[] numbers = new double[POSITION_SOURCE + 1];
    private final RepeatedText texts = new RepeatedText();
    private String address = "";
    private String callsign = "";
    private String squawk = "";
    private GroundState ground = GroundState.UNKNOWN;

    State(Document document, JsonCursor json, Findings findings) {
      this.document = document;
      this.json = json;
      this.findings = findings;
    }

    void read(int ordinal) throws JsonDamage {
      Arrays.fill(numbers, Double.NaN);
      json.expect('[');
      int columns = 0;
      do {
        json.read();
        column(columns++);
      } while (json.take(','));
      json.expect(']');
      if (columns <= POSITION_SOURCE) {
        throw new JsonDamage(Kind.MALFORMED);
      }
      addPosition(ordinal);
    }

    private void column(int index) {
      switch (index) {
        case ICAO24 -> address = json.text(texts);
        case CALLSIGN -> callsign = json.text(texts);
        case SQUAWK -> squawk = Squawks.of(json.text(texts));
        case ON_GROUND -> ground = ground();
        default -> {
          if (index < numbers.length) {
            numbers[index] = json.number();
          }
        }
      }
    }

    private GroundState ground() {
      if (json.isTrue()) {
        return GroundState.GROUND;
      }
      return json.isFalse() ? GroundState.AIRBORNE : GroundState.UNKNOWN;
    }

    private void addPosition(int ordinal) throws JsonDamage {
      double latitude = numbers[LATITUDE];
      double longitude = numbers[LONGITUDE];
      double seconds = numbers[TIME_POSITION];
      long time = Math.round(seconds * 1e6);
      if (Double.isNaN(seconds + latitude + longitude)) {
        findings.problem(Problem.NO_POSITION);
      } else if (findings.isPossible(time, latitude, longitude)) {
        PositionBuilder builder = new PositionBuilder(address(), document.origin());
        values(builder.time(time).at(latitude, longitude));
        findings.add(builder.build(ordinal));
      }
    }

    private Address address() throws JsonDamage {
      try {
        return Address.parse(address);
      } catch (IllegalArgumentException e) {
        throw new JsonDamage(Kind.MALFORMED);
      }
    }

    private void values(PositionBuilder builder) {
      int source = (int) numbers[POSITION_SOURCE];
      boolean isKnown = numbers[POSITION_SOURCE] >= 0 && source < SOURCES.size();
      builder
          .groundSpeed(findings.groundSpeed(SiUnits.KNOTS.of(numbers[VELOCITY])))
          .track(findings.track(numbers[TRUE_TRACK]))
          .verticalRate(findings.verticalRate(SiUnits.FEET_PER_MINUTE.of(numbers[VERTICAL_RATE])))
          .barometricAltitude(findings.altitude(SiUnits.FEET.of(numbers[BARO_ALTITUDE])))
          .geometricAltitude(findings.altitude(SiUnits.FEET.of(numbers[GEO_ALTITUDE])))
          .ground(ground)
          .source(isKnown ? SOURCES.get(source) : PositionSource.UNKNOWN)
          .callsign(callsign)
          .squawk(squawk);
    }
  }
}
