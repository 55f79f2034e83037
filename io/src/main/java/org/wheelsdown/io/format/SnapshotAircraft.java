package org.wheelsdown.io.format;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;

/** One aircraft of a snapshot. The writer leaves out what it does not know. */
final class SnapshotAircraft {
  /** The keys of which the number is kept. */
  private enum Quantity {
    LAT("lat"),
    LON("lon"),
    SEEN_POS("seen_pos"),
    ALT_BARO("alt_baro"),
    ALT_GEOM("alt_geom"),
    GS("gs"),
    TRACK("track"),
    BARO_RATE("baro_rate"),
    GEOM_RATE("geom_rate"),
    NIC("nic"),
    RC("rc"),
    NAC_P("nac_p"),
    SIL("sil"),
    DB_FLAGS("dbFlags");

    private static final Map<String, Quantity> BY_KEY = byKey(values(), q -> q.key);
    private final String key;

    Quantity(String key) {
      this.key = key;
    }
  }

  /** The keys of which the text is kept. */
  private enum Word {
    HEX("hex"),
    TYPE("type"),
    FLIGHT("flight"),
    SQUAWK("squawk"),
    REGISTRATION("r"),
    TYPE_DESIGNATOR("t"),
    TYPE_NAME("desc"),
    OPERATOR("ownOp"),
    YEAR("year");

    private static final Map<String, Word> BY_KEY = byKey(values(), w -> w.key);
    private final String key;

    Word(String key) {
      this.key = key;
    }
  }

  private static <K> Map<String, K> byKey(K[] all, Function<K, String> key) {
    return Arrays.stream(all).collect(Collectors.toMap(key, k -> k));
  }

  private final JsonCursor json;
  private final int ordinal;
  private final Map<Quantity, Double> quantities = new EnumMap<>(Quantity.class);
  private final Map<Word, String> words = new EnumMap<>(Word.class);

  /** The last position before it grew too old to be given as the current one. */
  private final Map<Quantity, Double> lastPosition = new EnumMap<>(Quantity.class);

  private final Address address;
  private boolean isGround;

  /** Reads the aircraft that is next. */
  SnapshotAircraft(JsonCursor json, int ordinal) throws JsonDamage {
    this.json = json;
    this.ordinal = ordinal;
    members(quantities);
    address = address();
  }

  private void members(Map<Quantity, Double> into) throws JsonDamage {
    json.expect('{');
    if (json.take('}')) {
      return;
    }
    do {
      member(json.name(), into);
    } while (json.take(','));
    json.expect('}');
  }

  private void member(String name, Map<Quantity, Double> into) throws JsonDamage {
    if (name.equals("lastPosition") && into == quantities && json.peek() == '{') {
      members(lastPosition);
      return;
    }
    json.read();
    Quantity quantity = Quantity.BY_KEY.get(name);
    Word word = Word.BY_KEY.get(name);
    if (quantity != null) {
      into.put(quantity, json.number());
      isGround |= quantity == Quantity.ALT_BARO && json.isText();
    } else if (word != null) {
      words.put(word, json.text(new RepeatedText()));
    }
  }

  /**
   * Adds the position, if there is one and it says how old it is.
   *
   * @param now when the snapshot was taken, seconds since 1970 UTC
   */
  void addTo(Findings findings, Document document, double now) {
    boolean isCurrent = quantities.containsKey(Quantity.LAT);
    Map<Quantity, Double> fix = isCurrent ? quantities : lastPosition;
    double latitude = of(fix, Quantity.LAT);
    double longitude = of(fix, Quantity.LON);
    double seconds = now - of(fix, Quantity.SEEN_POS);
    long time = Math.round(seconds * 1e6);
    if (Double.isNaN(latitude + longitude + seconds)) {
      findings.problem(Problem.NO_POSITION);
    } else if (findings.isPossible(time, latitude, longitude)) {
      PositionBuilder builder = new PositionBuilder(address, document.origin());
      builder.time(time).at(latitude, longitude).integrity(integrity(fix));
      builder.source(SourceTypes.of(word(Word.TYPE)));
      if (isCurrent) {
        motion(builder, findings);
      }
      findings.add(builder.build(ordinal));
    }
  }

  /** What is true of now, and so not of a position from long before. */
  private void motion(PositionBuilder builder, Findings findings) {
    double barometricRate = quantity(Quantity.BARO_RATE);
    double rate = Double.isNaN(barometricRate) ? quantity(Quantity.GEOM_RATE) : barometricRate;
    builder
        .barometricAltitude(findings.altitude(quantity(Quantity.ALT_BARO)))
        .geometricAltitude(findings.altitude(quantity(Quantity.ALT_GEOM)))
        .groundSpeed(findings.groundSpeed(quantity(Quantity.GS)))
        .track(findings.track(quantity(Quantity.TRACK)))
        .verticalRate(findings.verticalRate(rate))
        .ground(ground())
        .callsign(word(Word.FLIGHT))
        .squawk(Squawks.of(word(Word.SQUAWK)));
  }

  private GroundState ground() {
    if (isGround) {
      return GroundState.GROUND;
    }
    boolean isUnknown = Double.isNaN(quantity(Quantity.ALT_BARO));
    return isUnknown ? GroundState.UNKNOWN : GroundState.AIRBORNE;
  }

  private Integrity integrity(Map<Quantity, Double> fix) {
    return new Integrity(
        level(of(fix, Quantity.NIC)),
        level(of(fix, Quantity.RC)),
        level(quantity(Quantity.NAC_P)),
        level(quantity(Quantity.SIL)));
  }

  private static int level(double number) {
    return number >= 0 ? (int) number : -1;
  }

  /** Tells what the writer's database says of the aircraft, if anything. */
  void describeTo(PositionSink sink, Document document) {
    int flags = (int) quantity(Quantity.DB_FLAGS);
    String texts = word(Word.REGISTRATION) + word(Word.TYPE_DESIGNATOR) + word(Word.OPERATOR);
    if (texts.isEmpty() && flags == 0) {
      return;
    }
    sink.description(
        new Description(
            address,
            document.origin(),
            document.name(),
            word(Word.REGISTRATION),
            word(Word.TYPE_DESIGNATOR),
            word(Word.TYPE_NAME),
            word(Word.OPERATOR),
            word(Word.YEAR),
            flags));
  }

  private Address address() throws JsonDamage {
    try {
      return Address.parse(word(Word.HEX));
    } catch (IllegalArgumentException e) {
      throw new JsonDamage(Kind.MALFORMED);
    }
  }

  private double quantity(Quantity quantity) {
    return of(quantities, quantity);
  }

  private String word(Word word) {
    return words.getOrDefault(word, "");
  }

  private static double of(Map<Quantity, Double> quantities, Quantity quantity) {
    return quantities.getOrDefault(quantity, Double.NaN);
  }
}
