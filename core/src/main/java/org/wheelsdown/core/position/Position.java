package org.wheelsdown.core.position;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One report of one aircraft, as the document says it, before any judgement.
 *
 * @param address who reported
 * @param time when the position was true, in microseconds since 1970 UTC
 * @param latitude degrees north, WGS 84, -90 to 90
 * @param longitude degrees east, WGS 84, -180 to 180
 * @param barometricAltitude pressure altitude in feet at 1013.25 hPa: on the ground it can read
 *     hundreds of feet off; {@link Float#NaN} where not reported
 * @param geometricAltitude feet above the WGS 84 ellipsoid; {@link Float#NaN} where not reported
 * @param groundSpeed knots; {@link Float#NaN} where not reported
 * @param track degrees clockwise from true north, 0 to 360; {@link Float#NaN} where not reported
 * @param verticalRate feet per minute, up is positive; {@link Float#NaN} where not reported
 * @param ground what was said of wheels and ground
 * @param source how the position came to be known
 * @param stale whether the document marks a hole in reception before this position
 * @param callsign as sent, without padding; empty where not reported with this position
 * @param squawk four octal digits; empty where not reported with this position
 * @param integrity what the transponder said of its own quality
 * @param origin the document this report stands in
 * @param row the ordinal of the report in that document, from 0
 */
public record Position(
    Address address,
    long time,
    double latitude,
    double longitude,
    float barometricAltitude,
    float geometricAltitude,
    float groundSpeed,
    float track,
    float verticalRate,
    GroundState ground,
    PositionSource source,
    boolean stale,
    String callsign,
    String squawk,
    Integrity integrity,
    Origin origin,
    int row) {

  /** When the position was true. */
  public Instant instant() {
    return Instant.EPOCH.plus(time, ChronoUnit.MICROS);
  }

  /** Seconds from this position to a later one; negative if the other is earlier. */
  public double secondsTo(Position later) {
    return (later.time - time) / 1e6;
  }

  /**
   * The same report, true at another time.
   *
   * @param corrected microseconds since 1970 UTC
   */
  public Position at(long corrected) {
    return new Position(
        address,
        corrected,
        latitude,
        longitude,
        barometricAltitude,
        geometricAltitude,
        groundSpeed,
        track,
        verticalRate,
        ground,
        source,
        stale,
        callsign,
        squawk,
        integrity,
        origin,
        row);
  }

  /**
   * The better of the two altitudes for a height above a field: the barometric one where there is
   * one. Feet; {@link Float#NaN} where neither was reported.
   */
  public float altitude() {
    return Float.isNaN(barometricAltitude) ? geometricAltitude : barometricAltitude;
  }
}
