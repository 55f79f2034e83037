package org.wheelsdown.lab.world;

import java.util.Optional;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;

/**
 * An aircraft of the world.
 *
 * @param state on whose register it stands, ISO 3166-1 alpha-2
 * @param callsign what its flights are called by, before a number; the registration for the private
 * @param base the number of the field that it belongs to
 * @param rounds what it flies again and again, if it is of the {@link Story}
 */
record Craft(
    Address address,
    Line line,
    String type,
    String registration,
    String operator,
    String owner,
    Category category,
    String state,
    String callsign,
    int base,
    Optional<Rounds> rounds) {}
