package org.wheelsdown.sim.ownership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.trace.TraceTree;
import org.wheelsdown.sim.truth.Truth;

/**
 * Two airframes over nine months. The first has three owners and two addresses; the second takes
 * over the first's old address and registration. Everything is invented, down to the addresses,
 * which lie in Russia's block beyond its numbering. The tracks tell the registration of their day
 * and no owner.
 */
public final class ChangingHands {
  /** The address that both airframes have, one after the other. */
  public static final Address FIRST_ADDRESS = Address.parse("1fff51");

  /** The address that the first airframe has afterwards. */
  public static final Address SECOND_ADDRESS = Address.parse("1fff52");

  private static final String NOTICE = "Simulated - not real data";
  private static final Duration AROUND = Duration.ofMinutes(20);
  private static final int LATEST_START_MINUTE = 12 * 60;

  private final Airports airports;
  private final long seed;

  /**
   * @param airports must know the fields that the airframes fly between
   * @param seed decides the hours and the details of the flights, and nothing of who owned what
   */
  public ChangingHands(Airports airports, long seed) {
    this.airports = airports;
    this.seed = seed;
  }

  /** Who had what from when to when, in order of time for each airframe, the first one first. */
  public static List<Tenure> tenures() {
    Airframe first = airframe(FIRST_ADDRESS, "RA-000051");
    Airframe moved = airframe(SECOND_ADDRESS, "RA-000052");
    Tenure.Flies north = new Tenure.Flies("EFHK", "ESSA");
    Tenure.Flies south = new Tenure.Flies("ESSA", "EKCH");
    return List.of(
        tenure(first, "SIM-70001", "First Owner", "2024-01-01", "2024-03-01", north),
        tenure(first, "SIM-70001", "Second Owner", "2024-03-01", "2024-05-01", south),
        tenure(moved, "SIM-70001", "Third Owner", "2024-05-01", "2024-10-01", north),
        tenure(first, "SIM-70002", "Other Owner", "2024-06-01", "2024-10-01", south));
  }

  /**
   * Writes {@code globe_history/} with what was heard, and as papers {@code register.csv} with all
   * tenures and {@code rumour.csv}, which names somebody else as the second owner, without a date.
   * The same bytes for the same seed.
   *
   * @return every flight, by tenure and time
   */
  public List<Truth> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    OwnershipPapers.write(folder, tenures());
    SplittableRandom random = new SplittableRandom(seed);
    Receivers receivers = receivers();
    TraceTree tree = new TraceTree(folder);
    List<Truth> truth = new ArrayList<>();
    for (Tenure tenure : tenures()) {
      List<FlightRecording> flights = fly(tenure, receivers, random.split());
      tree.write(tenure.airframe(), points(flights));
      flights.forEach(flight -> truth.add(flight.truth()));
    }
    return truth;
  }

  private List<FlightRecording> fly(Tenure tenure, Receivers receivers, SplittableRandom random) {
    LocalDate day = tenure.from().plusDays(10);
    Tenure.Flies flies = tenure.flies();
    return List.of(
        fly(tenure, flies.from(), flies.to(), day, receivers, random.split()),
        fly(tenure, flies.to(), flies.from(), day.plusDays(1), receivers, random.split()));
  }

  private FlightRecording fly(
      Tenure tenure,
      String from,
      String to,
      LocalDate day,
      Receivers receivers,
      SplittableRandom random) {
    LocalTime offBlock = LocalTime.MIDNIGHT.plusMinutes(random.nextInt(LATEST_START_MINUTE));
    AircraftType type = tenure.airframe().type();
    FlightPlan plan =
        new FlightPlan(
            type,
            airport(from),
            List.of(),
            airport(to),
            day.atTime(offBlock).toInstant(ZoneOffset.UTC),
            type.performance().cruiseFeet(),
            "SIM51",
            "2051",
            AROUND,
            AROUND);
    return FlightRecording.of(tenure.airframe().address(), plan, receivers, random);
  }

  private Receivers receivers() {
    return new Receivers(
        tenures().stream()
            .flatMap(tenure -> Stream.of(tenure.flies().from(), tenure.flies().to()))
            .distinct()
            .map(ident -> Receiver.near(airport(ident), List.of()))
            .toList());
  }

  private Airport airport(String ident) {
    return airports
        .find(ident)
        .orElseThrow(() -> new IllegalStateException("the list of airports lacks " + ident));
  }

  private static List<TracePoint> points(List<FlightRecording> flights) {
    return flights.stream().flatMap(flight -> flight.points().stream()).toList();
  }

  private static Tenure tenure(
      Airframe airframe,
      String serial,
      String owner,
      String from,
      String until,
      Tenure.Flies flies) {
    return new Tenure(
        airframe, serial, owner, LocalDate.parse(from), LocalDate.parse(until), flies);
  }

  private static Airframe airframe(Address address, String registration) {
    AircraftType type = AircraftType.B738;
    return new Airframe(
        address, registration, type, type.description() + " (" + NOTICE + ")", "", 0);
  }
}
