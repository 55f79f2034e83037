package org.wheelsdown.sim.aircraft;

/**
 * What a type can do, in round figures: enough to tell a freighter from a trainer, not to plan a
 * flight.
 *
 * @param liftoffKnots airspeed at which the wheels leave the runway
 * @param climbKnots indicated airspeed that it never exceeds; it climbs and descends at it
 * @param cruiseKnots true airspeed that it never exceeds
 * @param approachKnots airspeed over the threshold
 * @param climbRate feet per minute at sea level; it falls towards the ceiling
 * @param descentRate feet per minute that it never exceeds going down
 * @param cruiseFeet its usual cruising pressure altitude
 * @param ceilingFeet the pressure altitude that it never exceeds
 * @param acceleration knots per second on the take-off run
 * @param braking knots per second after touchdown
 * @param bankDegrees of its turns
 * @param finalMiles nautical miles that it flies straight in before it lands
 */
public record Performance(
    double liftoffKnots,
    double climbKnots,
    double cruiseKnots,
    double approachKnots,
    double climbRate,
    double descentRate,
    double cruiseFeet,
    double ceilingFeet,
    double acceleration,
    double braking,
    double bankDegrees,
    double finalMiles) {}
