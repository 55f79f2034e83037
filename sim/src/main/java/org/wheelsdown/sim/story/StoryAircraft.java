package org.wheelsdown.sim.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;

/**
 * The four aircraft of the story, and a fifth that is wholly invented, and where they fly.
 *
 * <p>From the story: the types, the Il-96's stops and the evening on which it reached Havana, the
 * days of the three others and that they flew between Russia and Caracas. <b>Invented:</b> every
 * address, registration, callsign and squawk, which fields in Russia they used, every stop of the
 * three on the way, and every hour. The story names no registrations, and these are nobody's: a
 * Russian number has five digits and these have six; the addresses lie in Russia's block, 140000 to
 * 1FFFFF, beyond those that follow from a number (140000 plus the number), and stand in no list of
 * aircraft that we know.
 *
 * <p>The fifth flies from Havana to Caracas and back each day, as regular airliners did: one of the
 * story's sources speaks of people who changed onto such flights, and a question for what they
 * could have changed to needs something to find. Its number has six digits as well.
 *
 * <p>Stops are chosen so that each leg is within what the type flies with a load: Il-96 10,000 km,
 * An-124 8,000 km, Il-76 5,000 km.
 *
 * @param callsign one that no operator uses
 */
record StoryAircraft(Airframe airframe, String callsign, String squawk, List<Leg> legs) {
  private static final String NOTICE = "RECONSTRUCTION - not real data";
  private static final int MILITARY = 1;

  /** Moscow, Dakar, Asunción, and Havana late on Wednesday 23 January 2019, local time. */
  private static final List<Leg> MOSCOW_TO_HAVANA =
      List.of(
          new Leg("UUWW", "GOBD", "2019-01-23T00:40:00Z"),
          new Leg("GOBD", "SGAS", "2019-01-23T10:40:00Z"),
          new Leg("SGAS", "MUHA", "2019-01-23T21:25:00Z"));

  /** Between Russia and Caracas from 10 to 14 December 2018. */
  private static final List<Leg> BY_SAL =
      List.of(
          new Leg("UWLW", "GVAC", "2018-12-10T01:10:00Z"),
          new Leg("GVAC", "SVMI", "2018-12-10T12:30:00Z"),
          new Leg("SVMI", "GVAC", "2018-12-12T14:05:00Z"),
          new Leg("GVAC", "UWLW", "2018-12-12T23:30:00Z"));

  /** Between Russia and Caracas from 10 to 14 December 2018, in shorter legs. */
  private static final List<Leg> BY_ALGIERS_AND_SAL =
      List.of(
          new Leg("UUEM", "DAAG", "2018-12-10T03:20:00Z"),
          new Leg("DAAG", "GVAC", "2018-12-10T10:30:00Z"),
          new Leg("GVAC", "SVMI", "2018-12-10T17:45:00Z"),
          new Leg("SVMI", "GVAC", "2018-12-12T16:20:00Z"),
          new Leg("GVAC", "DAAG", "2018-12-13T01:30:00Z"),
          new Leg("DAAG", "UUEM", "2018-12-13T08:40:00Z"));

  /** In Caracas from 12 to 21 December 2018. */
  private static final List<Leg> NINE_DAYS_IN_CARACAS =
      List.of(
          new Leg("UUEM", "DAAG", "2018-12-11T19:50:00Z"),
          new Leg("DAAG", "GVAC", "2018-12-12T03:10:00Z"),
          new Leg("GVAC", "SVMI", "2018-12-12T10:40:00Z"),
          new Leg("SVMI", "GVAC", "2018-12-21T15:30:00Z"),
          new Leg("GVAC", "DAAG", "2018-12-22T00:20:00Z"),
          new Leg("DAAG", "UUEM", "2018-12-22T07:30:00Z"));

  /** Regular flights, from the day before the Il-96 lands in Havana to the second day after. */
  private static final List<Leg> HAVANA_TO_CARACAS_DAILY =
      Stream.of("2019-01-22", "2019-01-23", "2019-01-24", "2019-01-25")
          .flatMap(
              day ->
                  Stream.of(
                      new Leg("MUHA", "SVMI", day + "T13:30:00Z"),
                      new Leg("SVMI", "MUHA", day + "T19:00:00Z")))
          .toList();

  /** The same, flying past a field instead of stopping there. */
  StoryAircraft past(String field) {
    List<Leg> flown = new ArrayList<>();
    for (Leg leg : legs) {
      if (!flown.isEmpty() && leg.from().equals(field)) {
        Leg before = flown.remove(flown.size() - 1);
        flown.add(new Leg(before.from(), leg.to(), before.offBlock()));
      } else {
        flown.add(leg);
      }
    }
    return new StoryAircraft(airframe, callsign, squawk, flown);
  }

  /** The same, flying everything so much later. */
  StoryAircraft later(Duration by) {
    return new StoryAircraft(
        airframe, callsign, squawk, legs.stream().map(leg -> leg.later(by)).toList());
  }

  static List<StoryAircraft> all() {
    return List.of(
        new StoryAircraft(
            airframe("1fff96", "RA-000096", AircraftType.IL96, 0),
            "RECON96",
            "2000",
            MOSCOW_TO_HAVANA),
        new StoryAircraft(
            airframe("1fff24", "RA-000124", AircraftType.A124, MILITARY),
            "RECON124",
            "2001",
            BY_SAL),
        new StoryAircraft(
            airframe("1fff76", "RA-000761", AircraftType.IL76, MILITARY),
            "RECON76",
            "2002",
            BY_ALGIERS_AND_SAL),
        new StoryAircraft(
            airframe("1fff77", "RA-000762", AircraftType.IL76, MILITARY),
            "RECON77",
            "2003",
            NINE_DAYS_IN_CARACAS),
        new StoryAircraft(
            airframe("0dff38", "YV-000738", AircraftType.B738, 0),
            "RECON738",
            "2004",
            HAVANA_TO_CARACAS_DAILY));
  }

  /** The tracks name no operator: whose they were stands in the example's papers. */
  private static Airframe airframe(
      String address, String registration, AircraftType type, int flags) {
    return new Airframe(
        Address.parse(address),
        registration,
        type,
        type.description() + " (" + NOTICE + ")",
        "",
        flags);
  }
}
