package org.wheelsdown.io.format;

import java.util.Arrays;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;

/**
 * The object of details that readsb puts into every fourth row of a trace, and the source type. The
 * few keys that are kept are looked for; the rest, which is most of a trace's bytes, is stepped
 * over.
 */
final class TraceDetails {
  // The numbers that are kept, in this order.
  private static final int NIC = 0;
  private static final int RC = 1;
  private static final int NAC_P = 2;
  private static final int SIL = 3;
  private static final int ALT_GEOM = 4;
  private static final long[] NUMBER_KEYS = {
    JsonCursor.keyOf("nic"),
    JsonCursor.keyOf("rc"),
    JsonCursor.keyOf("nac_p"),
    JsonCursor.keyOf("sil"),
    JsonCursor.keyOf("alt_geom")
  };

  private static final long FLIGHT = JsonCursor.keyOf("flight");
  private static final long SQUAWK = JsonCursor.keyOf("squawk");
  private static final long TYPE = JsonCursor.keyOf("type");

  private final JsonCursor json;
  private final double[] numbers = new double[NUMBER_KEYS.length];

  // Nearly every row repeats what was said last, so the last texts and values are kept and reused.
  private final RepeatedText callsigns = new RepeatedText();
  private final RepeatedText squawks = new RepeatedText();
  private final RepeatedText sources = new RepeatedText();
  private String callsign = "";
  private String squawk = "";
  private String sourceName = "";
  private PositionSource source = PositionSource.UNKNOWN;
  private Integrity integrity = Integrity.UNREPORTED;

  private boolean hasSource;
  private boolean isPresent;

  TraceDetails(JsonCursor json) {
    this.json = json;
  }

  /** Forgets the row. */
  void forget() {
    hasSource = false;
    isPresent = false;
  }

  /** Reads the object that is next. */
  void read() throws JsonDamage {
    isPresent = true;
    Arrays.fill(numbers, Double.NaN);
    callsign = "";
    squawk = "";
    json.expect('{');
    if (json.take('}')) {
      return;
    }
    do {
      member(json.key());
    } while (json.take(','));
    json.expect('}');
  }

  private void member(long key) throws JsonDamage {
    json.read();
    int number = numberOf(key);
    if (number >= 0) {
      numbers[number] = json.number();
    } else if (key == FLIGHT) {
      callsign = json.text(callsigns);
    } else if (key == SQUAWK) {
      squawk = json.text(squawks);
    } else if (key == TYPE) {
      source(json.text(sources));
    }
  }

  private static int numberOf(long key) {
    for (int i = 0; i < NUMBER_KEYS.length; i++) {
      if (NUMBER_KEYS[i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** Takes the column of the source type, or the detail of the same meaning in older traces. */
  void source(String name) {
    if (!name.equals(sourceName)) {
      sourceName = name;
      source = SourceTypes.of(name);
    }
    hasSource = true;
  }

  /** Feet; NaN where the row's details do not say. */
  double geometricAltitude() {
    return isPresent ? numbers[ALT_GEOM] : Double.NaN;
  }

  /** Adds what the row said. */
  void fill(PositionBuilder builder) {
    if (hasSource) {
      builder.source(source);
    }
    if (isPresent) {
      builder.callsign(callsign).squawk(squawk);
      builder.integrity(integrity());
    }
  }

  private Integrity integrity() {
    Integrity reported = new Integrity(level(NIC), level(RC), level(NAC_P), level(SIL));
    if (!reported.equals(integrity)) {
      integrity = reported;
    }
    return integrity;
  }

  private int level(int number) {
    return numbers[number] >= 0 ? (int) numbers[number] : -1;
  }
}
