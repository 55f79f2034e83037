package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;

/**
 * One question to which the answer is known and was not heard.
 *
 * @param track the track's name
 * @param flight ordinal of the flight on its track; of the one before the stop, if a stop is asked
 *     about
 * @param kilometres how much is hidden, or for a {@link Mask#HOLE} how far apart its ends are; 0
 *     for {@link Mask#RECEPTION}
 * @param heard what the program is given, in time order; all cases of one masking share one list,
 *     and follow each other
 * @param stopped whether there was a landing, or a take-off, at all
 * @param airport where; empty where there was no stop, and where it was no listed airport
 * @param when the wheels touched the ground, or left it if the take-off is asked for; empty where
 *     that is not known
 * @param silentFrom time of the last report before the silence, microseconds since 1970 UTC; {@link
 *     Long#MIN_VALUE} where the data begins with it
 * @param silentUntil time of the first report after it; {@link Long#MAX_VALUE} where the data ends
 *     with it
 */
public record MaskedCase(
    String track,
    int flight,
    Mask mask,
    double kilometres,
    DataKind data,
    AircraftKind aircraft,
    List<Position> heard,
    Asked asked,
    boolean stopped,
    Optional<Airport> airport,
    Optional<Interval> when,
    long silentFrom,
    long silentUntil) {}
