package org.wheelsdown.store.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * aircraft only the flights around the time asked about are read; all of them, if what is found may
 * go on beyond these.
 */
final class JourneySearch {
  /** Aircraft of which all that is found is in memory at once. */
  private static final int LOT = 500;

  /**
   * Few aircraft are under way for longer without a long stop, or stand for longer. Where that is
   * not enough all is read.
   */
  private static final Duration AROUND = Passages.LONGEST.plus(Duration.ofDays(31));

  private final Engine engine;
  private final LegReader reader;
  private final Span asked;
  private final Chaining chaining;
  private final Passages passages;

  /**
   * @param asked the time that what is found must touch
   */
  JourneySearch(
      Engine engine, FlownFlights flights, Span asked, Chaining chaining, Passages passages) {
    this.engine = engine;
    this.reader = new LegReader(engine, flights);
    this.asked = asked;
    this.chaining = chaining;
    this.passages = passages;
  }

  /**
   * Finds it, lot by lot.
   *
   * @param aircraft a query for the addresses to look through
   * @param into is given all of a lot; the engine is free meanwhile
   */
  void run(String aircraft, Consumer<List<Passed>> into) {
    List<String> all =
        engine.list(
            "SELECT DISTINCT icao FROM (%s) ORDER BY icao".formatted(aircraft),
            row -> row.getString(1));
    for (int from = 0; from < all.size(); from += LOT) {
      List<Passed> found = new ArrayList<>();
      NavigableSet<String> lot = new TreeSet<>(all.subList(from, Math.min(all.size(), from + LOT)));
      NavigableSet<String> unfinished = run(lot, asked.widened(AROUND), found);
      if (!unfinished.isEmpty()) {
        run(unfinished, Span.ALWAYS, found);
      }
      into.accept(found);
    }
  }

  /** Returns the addresses of aircraft of which more must be read; of these nothing is found. */
  private NavigableSet<String> run(NavigableSet<String> aircraft, Span span, List<Passed> found) {
    NavigableSet<String> unfinished = new TreeSet<>();
    Map<String, List<Passed>> byAddress = new LinkedHashMap<>();
    OneAircraft legs = new OneAircraft(span, byAddress, unfinished);
    reader.read(aircraft, span, legs::add);
    legs.finish();
    unfinished.forEach(byAddress::remove);
    byAddress.values().forEach(found::addAll);
    return unfinished;
  }

  /** Gathers the legs of one aircraft after the other. */
  private final class OneAircraft {
    private final Span span;
    private final Map<String, List<Passed>> found;
    private final Set<String> unfinished;
    private final List<FlownLeg> legs = new ArrayList<>();

    OneAircraft(Span span, Map<String, List<Passed>> found, Set<String> unfinished) {
      this.span = span;
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
      return span.since().isPresent() && whole.first().equals(legs.get(0).leg());
    }

    private boolean isCutAfter(Journey whole) {
      return span.until().isPresent() && whole.last().equals(legs.get(legs.size() - 1).leg());
    }

    private boolean isAsked(Journey journey) {
      List<Leg> flown = journey.legs();
      return asked.touches(flown.get(0).firstHeard(), flown.get(flown.size() - 1).lastHeard());
    }
  }
}
