package org.wheelsdown.sim.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.reception.Outage;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;

/**
 * Who hears the story's aircraft: a receiver at each field where they land, without outages, and
 * some along the way, with outages. Sahara, Atlantic and Amazon are silent.
 */
record StoryReceivers(List<Airport> landingFields, List<Airport> onTheWay) {
  static final List<String> ON_THE_WAY =
      List.of(
          "EPWA", "LKPR", "LIRF", "LFML", "LEMD", "LEMG", "GMMN", "GCLP", "LHBP", "SBRF", "SBBR",
          "SBCY", "SKBO", "MKJP", "TTPP", "TBPB");

  private static final Instant FIRST_DAY = Instant.parse("2018-12-10T00:00:00Z");
  private static final int DAYS = 46;

  /** The chance that a receiver fails on a day. */
  private static final double FAILURES = 0.3;

  Receivers receivers(SplittableRandom random) {
    List<Receiver> all = new ArrayList<>();
    landingFields.forEach(airport -> all.add(Receiver.near(airport, List.of())));
    onTheWay.forEach(airport -> all.add(Receiver.near(airport, outages(random))));
    return new Receivers(all);
  }

  private static List<Outage> outages(SplittableRandom random) {
    List<Outage> outages = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      if (random.nextDouble() < FAILURES) {
        Instant from = FIRST_DAY.plusSeconds((long) ((day + random.nextDouble()) * 86_400));
        outages.add(new Outage(from, from.plus(Duration.ofMinutes(random.nextInt(10, 90)))));
      }
    }
    return outages;
  }
}
