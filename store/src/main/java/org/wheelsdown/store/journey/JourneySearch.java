package org.wheelsdown.store.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wheelsdown.core.journey.Chaining;
import org.wheelsdown.core.journey.Journey;
import org.wheelsdown.core.journey.Leg;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.store.engine.Engine;

/** Chains flights to journeys, aircraft by aircraft, and finds what goes the way asked for. */
final class JourneySearch {
  /** Aircraft of which all that is found is in memory at once. */
  private static final int LOT = 500;

  private final Engine engine;
  private final LegReader reader;
  private final Chaining chaining;
  private final Passages passages;

  /**
   * @param flights what follows {@code FROM} for the flights
   */
  JourneySearch(Engine engine, String flights, Chaining chaining, Passages passages) {
    this.engine = engine;
    this.reader = new LegReader(engine, flights);
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
      OneAircraft legs = new OneAircraft(found);
      reader.read(all.subList(from, Math.min(all.size(), from + LOT)), legs::add);
      legs.finish();
      into.accept(found);
    }
  }

  /** Gathers the legs of one aircraft after the other. */
  private final class OneAircraft {
    private final List<Passed> found;
    private final List<FlownLeg> legs = new ArrayList<>();

    OneAircraft(List<Passed> found) {
      this.found = found;
    }

    void add(FlownLeg leg) {
      if (!legs.isEmpty() && !legs.get(0).isOfSameAircraft(leg)) {
        finish();
      }
      legs.add(leg);
    }

    void finish() {
      List<Leg> flown = legs.stream().map(FlownLeg::leg).toList();
      for (Journey journey : chaining.journeys(flown)) {
        for (Journey part : passages.of(journey)) {
          FlownLeg any = legs.get(0);
          found.add(new Passed(any.icao(), any.aircraft(), journey, part));
        }
      }
      legs.clear();
    }
  }
}
