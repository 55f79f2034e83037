package org.wheelsdown.sim.story;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.trace.TraceTree;
import org.wheelsdown.sim.truth.Truth;
import org.wheelsdown.sim.truth.TruthTable;

/**
 * The tracks of the story's four aircraft, made from the story's facts, and stand-ins for the
 * papers that it cites. Not real data: what the story says and what is invented stands in {@link
 * #NOTICE}, which is also written beside the tracks.
 */
public final class Reconstruction {
  /** What these tracks are, in words for whoever finds them. */
  public static final String NOTICE =
      """
      RECONSTRUCTION - NOT REAL DATA

      These tracks were made by a simulator. No receiver heard them and no aircraft flew them.
      They follow what a news story of January 2019 said of four aircraft:

      - an Il-96 flew into Havana late on Wednesday 23 January 2019, local time, having started
        in Moscow and come by Senegal and Paraguay;
      - an An-124 and an Il-76 flew between Russia and Caracas from 10 to 14 December 2018;
      - another Il-76 was in Caracas from 12 to 21 December 2018.

      Everything else is invented: all transponder addresses, registrations, callsigns and squawks
      (the story names none, and no aircraft bears these), the fields used in Moscow and elsewhere
      in Russia, the stops at Algiers and Sal, all hours, heights, speeds and receivers; and a
      fifth aircraft that flies between Havana and Caracas each day.

      The papers in case/documents/ are stand-ins for what the story cites: a procurement contract
      and a list of aircraft. Nobody has issued them.

      truth.csv says where and when each simulated flight took off and landed.
      """;

  private static final long SEED = 20190123;
  private static final Duration ON_BEFORE = Duration.ofMinutes(25);
  private static final Duration ON_AFTER = Duration.ofMinutes(35);

  private final Airports airports;
  private final List<StoryAircraft> aircraft;
  private final Set<String> deaf;

  /**
   * @param airports where they fly; must know every field of the story
   */
  public Reconstruction(Airports airports) {
    this(airports, StoryAircraft.all(), Set.of());
  }

  private Reconstruction(Airports airports, List<StoryAircraft> aircraft, Set<String> deaf) {
    this.airports = airports;
    this.aircraft = aircraft;
    this.deaf = deaf;
  }

  /** Another story: whoever stopped at a field flies on past it. */
  public Reconstruction withoutStopAt(String field) {
    return with(each -> each.past(field));
  }

  /** Another story: one aircraft flies everything so much later. */
  public Reconstruction later(String registration, Duration by) {
    return with(
        each -> each.airframe().registration().equals(registration) ? each.later(by) : each);
  }

  /** Another story: there is no receiver at a field. */
  public Reconstruction deafAt(String field) {
    return new Reconstruction(airports, aircraft, Set.of(field));
  }

  private Reconstruction with(UnaryOperator<StoryAircraft> change) {
    return new Reconstruction(airports, aircraft.stream().map(change).toList(), deaf);
  }

  /**
   * Writes {@code globe_history/} with readsb traces, {@code case/} with the story as a case and
   * its papers, {@code README.txt} and {@code truth.csv}. Always the same bytes.
   *
   * @param folder made where it is missing
   * @return every flight, by aircraft and time
   * @throws IllegalStateException if a field of the story is not among the airports
   */
  public List<Truth> write(Path folder) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    Receivers receivers = receivers(random);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.txt"), NOTICE);
    StoryCase.write(folder.resolve("case"));
    TraceTree tree = new TraceTree(folder);
    List<Truth> truth = new ArrayList<>();
    for (StoryAircraft each : aircraft) {
      List<FlightRecording> flights = fly(each, receivers, random.split());
      tree.write(each.airframe(), points(flights));
      flights.forEach(flight -> truth.add(flight.truth()));
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("truth.csv"))) {
      new TruthTable(out, "reconstruction: not real").write(truth);
    }
    return truth;
  }

  private List<FlightRecording> fly(
      StoryAircraft who, Receivers receivers, SplittableRandom random) {
    return who.legs().stream()
        .map(
            leg ->
                FlightRecording.of(
                    who.airframe().address(), plan(who, leg), receivers, random.split()))
        .toList();
  }

  private FlightPlan plan(StoryAircraft who, Leg leg) {
    return new FlightPlan(
        who.airframe().type(),
        airport(leg.from()),
        List.of(),
        airport(leg.to()),
        Instant.parse(leg.offBlock()),
        who.airframe().type().performance().cruiseFeet(),
        who.callsign(),
        who.squawk(),
        ON_BEFORE,
        ON_AFTER);
  }

  private Receivers receivers(SplittableRandom random) {
    List<Airport> landingFields =
        aircraft.stream()
            .flatMap(each -> each.legs().stream())
            .flatMap(leg -> Stream.of(leg.from(), leg.to()))
            .distinct()
            .filter(field -> !deaf.contains(field))
            .map(this::airport)
            .toList();
    List<Airport> onTheWay = StoryReceivers.ON_THE_WAY.stream().map(this::airport).toList();
    return new StoryReceivers(landingFields, onTheWay).receivers(random.split());
  }

  private Airport airport(String ident) {
    return airports
        .find(ident)
        .orElseThrow(() -> new IllegalStateException("the list of airports lacks " + ident));
  }

  private static List<TracePoint> points(List<FlightRecording> flights) {
    return flights.stream().flatMap(flight -> flight.points().stream()).toList();
  }
}
