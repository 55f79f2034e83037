package org.wheelsdown.store.position;

import java.time.LocalDate;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;

/**
 * The positions of one aircraft on one UTC day in one document.
 *
 * @param firstTime of the earliest, microseconds since 1970 UTC
 * @param lastTime of the latest
 * @param positions how many they are
 */
public record DocumentShare(
    Address address,
    LocalDate day,
    long firstTime,
    long lastTime,
    int positions,
    Origin document) {}
