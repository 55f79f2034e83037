package org.wheelsdown.io.format;

import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.io.read.Findings;

/**
 * One aircraft in BaseStation's text: what its messages have said lately, put together with each
 * position.
 */
final class BaseStationAircraft {
  /** Microseconds after which a value of flight no longer goes with a new position. */
  private static final long VALUE_EXPIRES = 15_000_000;

  /** Microseconds for what changes rarely and is sent rarely. */
  private static final long IDENTITY_EXPIRES = 300_000_000;

  /**
   * A value and the time at which it was heard.
   *
   * @param time microseconds since 1970 UTC
   */
  private record Heard<T>(T value, long time) {
    T at(long now, long expires, T otherwise) {
      return Math.abs(now - time) <= expires ? value : otherwise;
    }
  }

  private static final Heard<Float> NO_NUMBER = new Heard<>(Float.NaN, 0);
  private static final Heard<String> NO_TEXT = new Heard<>("", 0);

  private final PositionBuilder builder;
  private Heard<Float> barometricAltitude = NO_NUMBER;
  private Heard<Float> geometricAltitude = NO_NUMBER;
  private Heard<Float> speed = NO_NUMBER;
  private Heard<Float> track = NO_NUMBER;
  private Heard<Float> verticalRate = NO_NUMBER;
  private Heard<String> callsign = NO_TEXT;
  private Heard<String> squawk = NO_TEXT;
  private Heard<GroundState> ground = new Heard<>(GroundState.UNKNOWN, 0);

  BaseStationAircraft(Address address, Origin origin) {
    builder = new PositionBuilder(address, origin);
  }

  /** Takes what a message says, and adds a position if it has one. */
  void hear(BaseStationLine line, Findings findings, int row) {
    keepMotion(line);
    keepIdentity(line);
    if (line.hasPosition() && findings.isPossible(line.time(), line.latitude(), line.longitude())) {
      builder.source(line.isMultilateration() ? PositionSource.MLAT : PositionSource.OTHER);
      findings.add(position(line.time(), line.latitude(), line.longitude(), row));
    }
  }

  private void keepMotion(BaseStationLine line) {
    if (line.hasAltitude() && line.isGeometric()) {
      geometricAltitude = new Heard<>(line.altitude(), line.time());
    } else if (line.hasAltitude()) {
      barometricAltitude = new Heard<>(line.altitude(), line.time());
    }
    if (line.hasSpeed()) {
      speed = new Heard<>(line.speed(), line.time());
      track = new Heard<>(line.track(), line.time());
    }
    if (line.hasVerticalRate()) {
      verticalRate = new Heard<>(line.verticalRate(), line.time());
    }
    if (line.ground() != GroundState.UNKNOWN) {
      ground = new Heard<>(line.ground(), line.time());
    }
  }

  private void keepIdentity(BaseStationLine line) {
    if (!line.callsign().isEmpty()) {
      callsign = new Heard<>(line.callsign(), line.time());
    }
    if (!line.squawk().isEmpty()) {
      squawk = new Heard<>(line.squawk(), line.time());
    }
  }

  private Position position(long now, double latitude, double longitude, int row) {
    return builder
        .time(now)
        .at(latitude, longitude)
        .barometricAltitude(barometricAltitude.at(now, VALUE_EXPIRES, Float.NaN))
        .geometricAltitude(geometricAltitude.at(now, VALUE_EXPIRES, Float.NaN))
        .groundSpeed(speed.at(now, VALUE_EXPIRES, Float.NaN))
        .track(track.at(now, VALUE_EXPIRES, Float.NaN))
        .verticalRate(verticalRate.at(now, VALUE_EXPIRES, Float.NaN))
        .ground(ground.at(now, VALUE_EXPIRES, GroundState.UNKNOWN))
        .callsign(callsign.at(now, IDENTITY_EXPIRES, ""))
        .squawk(squawk.at(now, IDENTITY_EXPIRES, ""))
        .build(row);
  }
}
