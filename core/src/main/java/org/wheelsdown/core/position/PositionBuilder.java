package org.wheelsdown.core.position;

/**
 * Gathers the fields of one position while a document is read. Reused from report to report: {@link
 * #build(int)} hands out the position and forgets all fields but the address and the origin.
 */
public final class PositionBuilder {
  private final Address address;
  private final Origin origin;
  private long time;
  private double latitude;
  private double longitude;
  private float barometricAltitude;
  private float geometricAltitude;
  private float groundSpeed;
  private float track;
  private float verticalRate;
  private GroundState ground = GroundState.UNKNOWN;
  private PositionSource source = PositionSource.UNKNOWN;
  private boolean stale;
  private String callsign = "";
  private String squawk = "";
  private Integrity integrity = Integrity.UNREPORTED;

  public PositionBuilder(Address address, Origin origin) {
    this.address = address;
    this.origin = origin;
    clear();
  }

  /** Microseconds since 1970 UTC. */
  public PositionBuilder time(long microseconds) {
    time = microseconds;
    return this;
  }

  public PositionBuilder at(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
    return this;
  }

  public PositionBuilder barometricAltitude(float feet) {
    barometricAltitude = feet;
    return this;
  }

  public PositionBuilder geometricAltitude(float feet) {
    geometricAltitude = feet;
    return this;
  }

  public PositionBuilder groundSpeed(float knots) {
    groundSpeed = knots;
    return this;
  }

  public PositionBuilder track(float degrees) {
    track = degrees;
    return this;
  }

  public PositionBuilder verticalRate(float feetPerMinute) {
    verticalRate = feetPerMinute;
    return this;
  }

  public PositionBuilder ground(GroundState state) {
    ground = state;
    return this;
  }

  public PositionBuilder source(PositionSource how) {
    source = how;
    return this;
  }

  public PositionBuilder stale(boolean holeBefore) {
    stale = holeBefore;
    return this;
  }

  public PositionBuilder callsign(String withoutPadding) {
    callsign = withoutPadding;
    return this;
  }

  public PositionBuilder squawk(String digits) {
    squawk = digits;
    return this;
  }

  public PositionBuilder integrity(Integrity reported) {
    integrity = reported;
    return this;
  }

  /** The position gathered so far, as the given row of its document. */
  public Position build(int row) {
    Position position =
        new Position(
            address,
            time,
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
    clear();
    return position;
  }

  /** Forgets all fields but the address and the origin. */
  public void clear() {
    time = Long.MIN_VALUE;
    latitude = Double.NaN;
    longitude = Double.NaN;
    barometricAltitude = Float.NaN;
    geometricAltitude = Float.NaN;
    groundSpeed = Float.NaN;
    track = Float.NaN;
    verticalRate = Float.NaN;
    ground = GroundState.UNKNOWN;
    source = PositionSource.UNKNOWN;
    stale = false;
    callsign = "";
    squawk = "";
    integrity = Integrity.UNREPORTED;
  }
}
