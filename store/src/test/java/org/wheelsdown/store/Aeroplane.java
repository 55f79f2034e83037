package org.wheelsdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;

/** Flies between the towns of {@link Country} and is heard doing so, with holes. */
public final class Aeroplane {
  private static final double KNOT = 1.852 / 3600;
  private static final double ROTATION = 140;

  private final Address address;
  private final Random random;
  private final PositionBuilder builder;
  private final List<Position> heard = new ArrayList<>();
  private Airport at;
  private double seconds;
  private double altitude;

  /**
   * @param seconds when it is first heard, since 1970 UTC
   */
  Aeroplane(Address address, long seed, double seconds) {
    this.address = address;
    this.random = new Random(seed);
    this.builder = new PositionBuilder(address, new Origin(0, 0));
    this.at = Country.TOWNS.get(random.nextInt(Country.TOWNS.size()));
    this.seconds = seconds;
  }

  /**
   * Flies about until some time, with stays of hours, flights that are not heard to the end, and
   * some of which the beginning is not heard either.
   */
  List<Position> flyUntil(double end) {
    stand(600);
    double late = 0;
    while (seconds < end) {
      Airport to = Country.TOWNS.get(random.nextInt(Country.TOWNS.size()));
      if (!to.equals(at)) {
        double lost = random.nextInt(3) == 0 ? 30 + random.nextInt(60) : 0;
        fly(to, late, lost);
        if (lost == 0) {
          stand(120 + random.nextInt(600));
        }
        seconds += 1_800 + random.nextInt(30_000);
        late = random.nextInt(4) == 0 ? 10 + random.nextInt(30) : 0;
        if (late == 0) {
          stand(60 + random.nextInt(600));
        }
      }
    }
    heard.removeIf(position -> position.time() >= end * 1e6);
    return heard;
  }

  private void stand(double duration) {
    for (double until = seconds + duration; seconds < until; seconds += 30) {
      hear(0, at.elevationFeet(), 0, 0, GroundState.GROUND);
    }
  }

  /**
   * Down one runway, up at 500 ft a kilometre, along, and down at three degrees.
   *
   * @param late the first kilometres, in which it is not heard
   * @param lost the last kilometres, in which it is not heard
   */
  private void fly(Airport to, double late, double lost) {
    double distance = Math.abs(to.latitude() - at.latitude()) * Country.KILOMETRES_A_DEGREE;
    double touchdown = distance - 1;
    double liftOff = Double.NaN;
    double gone = 0;
    double speed = 20;
    int direction = to.latitude() > at.latitude() ? 1 : -1;
    while (gone < touchdown || speed > 20) {
      boolean near = gone < 15 || gone > distance - 15;
      double step = near ? 4 : 10;
      boolean rolling = Double.isNaN(liftOff) || gone >= touchdown;
      if (gone >= touchdown) {
        speed = Math.max(20, speed - 4 * step);
      } else if (Double.isNaN(liftOff)) {
        speed += 5 * step;
        liftOff = speed >= ROTATION ? gone : Double.NaN;
      } else {
        speed = Math.min(330, ROTATION + 8 * Math.min(gone - liftOff, touchdown - gone));
      }
      gone += speed * KNOT * step;
      seconds += step;
      double before = altitude;
      altitude = altitude(gone, liftOff, touchdown, to);
      boolean unheard = gone < late || (lost > 0 && gone > distance - lost);
      if (!unheard) {
        GroundState state = rolling ? GroundState.GROUND : GroundState.AIRBORNE;
        hear(direction * gone, altitude, speed, (altitude - before) / step * 60, state);
      }
    }
    at = to;
  }

  private double altitude(double gone, double liftOff, double touchdown, Airport to) {
    if (Double.isNaN(liftOff)) {
      return at.elevationFeet();
    }
    double up = at.elevationFeet() + 500 * (gone - liftOff);
    double down = to.elevationFeet() + Math.max(0, 172 * (touchdown - gone));
    return Math.min(24_000, Math.min(up, down));
  }

  private void hear(double north, double feet, double knots, double rate, GroundState state) {
    int row = heard.size();
    builder
        .time((long) (seconds * 1e6))
        .at(at.latitude() + north / Country.KILOMETRES_A_DEGREE, Country.MERIDIAN)
        .barometricAltitude((float) Math.rint(feet / 25) * 25)
        .groundSpeed((float) knots)
        .ground(state)
        .source(PositionSource.ADSB_ICAO);
    if (state == GroundState.AIRBORNE) {
      builder.verticalRate((float) rate).track(north > 0 ? 0 : 180);
    }
    if (row % 4 == 0) {
      builder
          .callsign("TST" + address.bits() % 1000)
          .squawk("1000")
          .integrity(new Integrity(8, 186, 9, 3));
    }
    heard.add(builder.build(row));
  }
}
