package org.wheelsdown.store.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.wheelsdown.core.journey.Chaining;
import org.wheelsdown.core.journey.Journey;
import org.wheelsdown.core.journey.Leg;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.store.engine.Engine;

/**
 * Chains flights to journeys, aircraft by aircraft, and finds what goes the way asked for. Of each
 * aircraft only the flights around the time are read in which it may have gone that way; more, and
 * in the end all of them, if what is found may go on beyond these.
 */
final class JourneySearch {
  /** Aircraft of which all that is found is in memory at once. */
  private static final int LOT = 500;

  /**
   * Few aircraft are under way for longer without a long stop, or stand for longer. Where that is
   * not enough all is read.
   */
  static final Duration AROUND = Passages.LONGEST.plus(Duration.ofDays(31));

  private final LegReader reader;
  private final Span asked;
  private final Chaining chaining;
  private final Passages passages;

  /**
   * @param asked the time that what is found must touch
   */
  JourneySearch(
      Engine engine, FlownFlights flights, Span asked, Chaining chaining, Passages passages) {
    this.reader = new LegReader(engine, flights);
    this.asked = asked;
    this.chaining = chaining;
    this.passages = passages;
  }

  /**
   * Finds it, lot by lot.
   *
   * @param aircraft those to look through, and when what is sought can have been
   * @param into is given all of a lot; the engine is free meanwhile
   */
  void run(AircraftTimes aircraft, Consumer<List<Passed>> into) {
    for (AircraftTimes lot : aircraft.lots(LOT)) {
      List<Passed> found = new ArrayList<>();
      NavigableSet<String> unfinished = lot.addresses();
      for (AircraftTimes times : everMore(lot)) {
        if (!unfinished.isEmpty()) {
          unfinished = run(times.only(unfinished), found);
        }
      }
      into.accept(found);
    }
  }

  /** First as little as will do for most. */
  private Set<AircraftTimes> everMore(AircraftTimes lot) {
    Set<AircraftTimes> all = new LinkedHashSet<>();
    all.add(lot);
    all.add(AircraftTimes.all(lot.addresses(), asked.widened(AROUND)));
    all.add(AircraftTimes.all(lot.addresses(), Span.ALWAYS));
    return all;
  }

  /** Returns the addresses of aircraft of which more must be read; of these nothing is found. */
  private NavigableSet<String> run(AircraftTimes times, List<Passed> found) {
    NavigableSet<String> unfinished = new TreeSet<>();
    Map<String, List<Passed>> byAddress = new LinkedHashMap<>();
    OneAircraft legs = new OneAircraft(times, byAddress, unfinished);
    reader.read(times, legs::add);
    legs.finish();
    unfinished.forEach(byAddress::remove);
    byAddress.values().forEach(found::addAll);
    return unfinished;
  }

  /** Gathers the legs of one aircraft after the other. */
  private final class OneAircraft {
    private final AircraftTimes times;
    private final Map<String, List<Passed>> found;
    private final Set<String> unfinished;
    private final List<FlownLeg> legs = new ArrayList<>();

    OneAircraft(AircraftTimes times, Map<String, List<Passed>> found, Set<String> unfinished) {
      this.times = times;
      this.found = found;
      this.unfinished = unfinished;
    }

    void add(FlownLeg leg) {
      if (!legs.isEmpty() && !legs.get(0).isOfSameAircraft(leg)) {
        finish();
      }
      legs.add(leg);
    }

    void finish() {
      if (legs.isEmpty()) {
        return;
      }
      FlownLeg any = legs.get(0);
      List<Journey> journeys = chaining.journeys(legs.stream().map(FlownLeg::leg).toList());
      List<Passed> passed = found.computeIfAbsent(any.icao(), icao -> new ArrayList<>());
      for (Journey journey : journeys) {
        List<Passed> parts =
            passages.of(journey).stream()
                .filter(this::isAsked)
                .map(part -> new Passed(any.icao(), any.aircraft(), journey, part))
                .toList();
        passed.addAll(parts);
        if (passages.areParts() ? parts.stream().anyMatch(this::mayGoOn) : mayGoOn(journey)) {
          unfinished.add(any.icao());
        }
      }
      legs.clear();
    }

    /** What is told of a part may lie beyond the flights that were read. */
    private boolean mayGoOn(Passed part) {
      return (part.tellsBegin() && isCutBefore(part.whole()))
          || (part.tellsEnd() && isCutAfter(part.whole()));
    }

    private boolean mayGoOn(Journey whole) {
      return isAsked(whole) && (isCutBefore(whole) || isCutAfter(whole));
    }

    /** What was before the first flight that was read is not known, nor how long it stood. */
    private boolean isCutBefore(Journey whole) {
      return span().since().isPresent() && whole.first().equals(legs.get(0).leg());
    }

    private boolean isCutAfter(Journey whole) {
      return span().until().isPresent() && whole.last().equals(legs.get(legs.size() - 1).leg());
    }

    /** Of what time its flights were read. */
    private Span span() {
      return times.of(legs.get(0).icao());
    }

    private boolean isAsked(Journey journey) {
      List<Leg> flown = journey.legs();
      return asked.touches(flown.get(0).firstHeard(), flown.get(flown.size() - 1).lastHeard());
    }
  }
}
