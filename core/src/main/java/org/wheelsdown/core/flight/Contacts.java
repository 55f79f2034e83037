package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/**
 * Tells reports on the ground from reports in the air. The on-ground flag is missing in some
 * sources, flickers in all, and many light aircraft have no switch to set it, so speed and the
 * field around count as well. Altitude alone never does: on the ground it can be wrong by hundreds
 * of feet.
 */
public final class Contacts {
  /** Knots. Nothing rolls faster; a jet in cruise that says "ground" is wrong. */
  private static final float FASTEST_ROLL = 180;

  /** Knots below which an aeroplane cannot fly, where nothing was said of wheels and ground. */
  private static final float TOO_SLOW_TO_FLY = 45;

  /** The same where it was said to be airborne: light aircraft in a head wind, helicopters. */
  private static final float TOO_SLOW_THOUGH_AIRBORNE = 25;

  /**
   * Feet above the field up to which a slow aircraft's altitude may be off and still mean ground.
   */
  private static final double ALTITUDE_ERROR = 400;

  /** Kilometres from a runway beyond which what is slow and low may be a helicopter elsewhere. */
  private static final double BY_THE_RUNWAY = 0.7;

  private final Fields fields;

  /**
   * For the reports of one aircraft.
   *
   * @param airports where a slow aircraft may stand
   */
  public Contacts(Airports airports) {
    this(new Fields(airports));
  }

  Contacts(Fields fields) {
    this.fields = fields;
  }

  /** The contact of each report. */
  public Contact[] of(List<Position> positions) {
    Contact[] contacts = new Contact[positions.size()];
    for (int i = 0; i < contacts.length; i++) {
      contacts[i] = of(positions.get(i));
    }
    return contacts;
  }

  private Contact of(Position position) {
    float speed = position.groundSpeed();
    if (position.ground() == GroundState.GROUND) {
      return speed >= FASTEST_ROLL ? Contact.UNCLEAR : Contact.GROUND;
    }
    float tooSlow =
        position.ground() == GroundState.UNKNOWN ? TOO_SLOW_TO_FLY : TOO_SLOW_THOUGH_AIRBORNE;
    if (speed < tooSlow) {
      Optional<AirportAt> field = fields.under(position).filter(at -> isDown(position, at));
      if (field.isPresent()) {
        return isByTheRunway(field.get()) ? Contact.GROUND : Contact.UNCLEAR;
      }
    }
    return Float.isNaN(speed) && Float.isNaN(position.altitude()) ? Contact.UNCLEAR : Contact.AIR;
  }

  private static boolean isDown(Position position, AirportAt at) {
    return !(position.altitude() - at.airport().elevationFeet() >= ALTITUDE_ERROR);
  }

  private static boolean isByTheRunway(AirportAt at) {
    return at.airport().runways().isEmpty() || at.distance() <= BY_THE_RUNWAY;
  }
}
