package org.wheelsdown.sim.aircraft;

import org.wheelsdown.core.position.Address;

/**
 * One aircraft as a database of aircraft has it.
 *
 * @param description what readsb writes as {@code desc}: says that the aircraft is not real
 * @param operator what readsb writes as {@code ownOp}; empty where it says nothing
 * @param flags readsb's database flags: 1 military
 */
public record Airframe(
    Address address,
    String registration,
    AircraftType type,
    String description,
    String operator,
    int flags) {}
