package org.wheelsdown.sim.truth;

import org.wheelsdown.core.position.Address;

/** One simulated flight as it really was. */
public record Truth(Address address, TrueEnd takeoff, TrueEnd landing) {}
