package org.wheelsdown.sim.ownership;

import java.time.LocalDate;
import org.wheelsdown.sim.aircraft.Airframe;

/**
 * For some time an airframe has one address, one registration and one owner.
 *
 * @param airframe with the address and the registration of that time
 * @param serial the same through all tenures of an airframe
 * @param from the first day
 * @param until the first day of whoever comes next
 * @param flies a flight on the tenth day after {@code from}, and back on the next
 */
public record Tenure(
    Airframe airframe, String serial, String owner, LocalDate from, LocalDate until, Flies flies) {

  /** Between which fields, by ICAO code. */
  public record Flies(String from, String to) {}
}
