package org.wheelsdown.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;
import org.wheelsdown.io.read.Reader;

/**
 * readsb's heatmaps: who was where, for half an hour, in slices of some seconds. Little-endian
 * records of 16 bytes: an index of the slices, then the slices, each a header and one record a
 * position, between which other records tell squawk and callsign. The time is the slice's: this
 * shows who was here, not the second of a touchdown.
 */
final class HeatmapReader implements Reader {
  private static final int RECORD = 16;
  private static final String RECORD_IN_WORDS = "a record of 16 bytes, in hexadecimal";
  private static final int RECORDS_AT_ONCE = 4096;

  /** What a slice's header has in place of an address. */
  private static final int SLICE = 0x0e7f7c9d;

  @Override
  public String name() {
    return "readsb heatmap";
  }

  /** The index begins with the place of the first slice, which is right behind the index. */
  @Override
  public boolean recognises(Head head) {
    int slice = head.littleEndian(0);
    return slice > 0 && slice < Head.SIZE / RECORD && head.littleEndian(slice * RECORD) == SLICE;
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      Records records = new Records(document, findings);
      byte[] bytes = new byte[RECORDS_AT_ONCE * RECORD];
      InputStream in = document.content();
      int n = in.readNBytes(bytes, 0, bytes.length);
      for (; n > 0; n = in.readNBytes(bytes, 0, bytes.length)) {
        records.read(ByteBuffer.wrap(bytes, 0, n).order(ByteOrder.LITTLE_ENDIAN));
      }
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    if (!(place instanceof RawPlace.Row row)) {
      return Optional.empty();
    }
    InputStream in = document.content();
    for (long left = (long) row.ordinal() * RECORD; left > 0; ) {
      long passed = in.skip(left);
      if (passed == 0 && in.read() < 0) {
        return Optional.empty();
      }
      left -= Math.max(1, passed);
    }
    byte[] bytes = in.readNBytes(RECORD);
    return bytes.length < RECORD
        ? Optional.empty()
        : Optional.of(new RawRow(RECORD_IN_WORDS, HexFormat.ofDelimiter(" ").formatHex(bytes)));
  }

  /** The records of one document, one after another. */
  private static final class Records {
    // The bits of a position's first word.
    private static final int ADDRESS_BITS = 0x1ffffff;
    private static final int SOURCE_SHIFT = 27;

    /** A latitude from here on is none, but marks a record of squawk and callsign. */
    private static final int INFO = 1 << 30;

    private static final int SQUAWK_BITS = 0xffff;
    private static final double DEGREES = 1e-6;
    private static final int FEET = 25;
    private static final int ON_GROUND = -123;
    private static final int NO_ALTITUDE = -124;
    private static final float KNOTS = 0.1f;

    private static final List<PositionSource> SOURCES =
        List.of(
            PositionSource.ADSB_ICAO,
            PositionSource.ADSB_ICAO_NT,
            PositionSource.ADSR_ICAO,
            PositionSource.TISB_ICAO,
            PositionSource.ADSC,
            PositionSource.MLAT,
            PositionSource.OTHER,
            PositionSource.MODE_S,
            PositionSource.ADSB_OTHER,
            PositionSource.ADSR_OTHER,
            PositionSource.TISB_TRACKFILE,
            PositionSource.TISB_OTHER,
            PositionSource.MODE_AC);

    private final Findings findings;
    private final PerAircraft<PositionBuilder> aircraft;
    private long time = Long.MIN_VALUE;
    private int ordinal;

    Records(Document document, Findings findings) {
      this.findings = findings;
      aircraft = new PerAircraft<>(address -> new PositionBuilder(address, document.origin()));
    }

    void read(ByteBuffer records) {
      for (; records.remaining() >= RECORD; ordinal++) {
        record(
            records.getInt(),
            records.getInt(),
            records.getInt(),
            records.getShort(),
            records.getShort());
      }
      if (records.hasRemaining()) {
        findings.problem(Problem.TRUNCATED);
      }
    }

    private void record(int first, int latitude, int longitude, short altitude, short speed) {
      if (first == SLICE) {
        long milliseconds = (long) latitude << Integer.SIZE | (longitude & 0xffffffffL);
        time = milliseconds * 1000;
      } else if (time == Long.MIN_VALUE) {
        return; // still the index
      } else if (latitude >= INFO) {
        info(aircraft.of(first & ADDRESS_BITS), latitude, longitude, altitude, speed);
      } else {
        PositionBuilder builder = aircraft.of(first & ADDRESS_BITS);
        builder.source(source(first >>> SOURCE_SHIFT));
        position(builder, latitude * DEGREES, longitude * DEGREES, altitude, speed);
      }
    }

    /** Kept with the aircraft's next position. */
    private static void info(
        PositionBuilder builder, int squawk, int callsign, short callsignOn, short callsignEnd) {
      byte[] text =
          ByteBuffer.allocate(Long.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(callsign)
              .putShort(callsignOn)
              .putShort(callsignEnd)
              .array();
      builder
          .squawk(Squawks.of(Integer.toString(squawk & SQUAWK_BITS)))
          .callsign(new String(text, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip());
    }

    private void position(
        PositionBuilder builder, double latitude, double longitude, short altitude, short speed) {
      if (!findings.isPossible(time, latitude, longitude)) {
        return;
      }
      builder.time(time).at(latitude, longitude);
      switch (altitude) {
        case ON_GROUND -> builder.ground(GroundState.GROUND);
        case NO_ALTITUDE -> builder.ground(GroundState.UNKNOWN);
        default ->
            builder
                .ground(GroundState.AIRBORNE)
                .barometricAltitude(findings.altitude(altitude * FEET));
      }
      if (speed >= 0) {
        builder.groundSpeed(findings.groundSpeed(speed * KNOTS));
      }
      findings.add(builder.build(ordinal));
    }

    private static PositionSource source(int type) {
      return type < SOURCES.size() ? SOURCES.get(type) : PositionSource.UNKNOWN;
    }
  }
}
