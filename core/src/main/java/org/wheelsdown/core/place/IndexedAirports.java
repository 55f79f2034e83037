package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Airports sorted into a grid and by code. */
public final class IndexedAirports implements Airports {
  private static final double KILOMETRES_PER_DEGREE = 111.19;
  private static final Comparator<AirportAt> NEAREST_FIRST =
      Comparator.comparingDouble(AirportAt::distance)
          .thenComparing(at -> at.airport().type())
          .thenComparing(at -> at.airport().ident());

  private final List<Airport> airports;
  private final CapGrid grid;
  private final Grounds grounds;
  private final Map<String, Airport> byCode;

  public IndexedAirports(Collection<Airport> airports) {
    this.airports = List.copyOf(airports);
    grid =
        new CapGrid(
            this.airports.stream().mapToDouble(Airport::latitude).toArray(),
            this.airports.stream().mapToDouble(Airport::longitude).toArray());
    grounds = new Grounds(this.airports);
    byCode = byCode(this.airports);
  }

  /**
   * An ident goes before an IATA code, and that before all others; among equals the larger field.
   */
  private static Map<String, Airport> byCode(List<Airport> airports) {
    List<Airport> largestFirst = new ArrayList<>(airports);
    largestFirst.sort(Comparator.comparing(Airport::type));
    Map<String, Airport> byCode = new HashMap<>(4 * airports.size());
    largestFirst.forEach(airport -> byCode.putIfAbsent(airport.ident(), airport));
    largestFirst.forEach(airport -> byCode.putIfAbsent(airport.iata(), airport));
    for (Airport airport : largestFirst) {
      airport.otherCodes().forEach(code -> byCode.putIfAbsent(code, airport));
    }
    byCode.remove("");
    return byCode;
  }

  @Override
  public Optional<Airport> find(String code) {
    return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  @Override
  public List<AirportAt> within(double latitude, double longitude, double kilometres) {
    double[] point = Grounds.point(latitude, longitude);
    List<AirportAt> found = new ArrayList<>();
    double radius = (kilometres + grounds.reach()) / KILOMETRES_PER_DEGREE;
    grid.any(
        latitude,
        longitude,
        radius,
        index -> {
          double distance = grounds.kilometres(index, point);
          if (distance <= kilometres) {
            found.add(new AirportAt(airports.get(index), distance));
          }
          return false;
        });
    found.sort(NEAREST_FIRST);
    return found;
  }

  @Override
  public boolean anyWithin(double latitude, double longitude, double kilometres) {
    double[] point = Grounds.point(latitude, longitude);
    double radius = (kilometres + grounds.reach()) / KILOMETRES_PER_DEGREE;
    return grid.any(
        latitude, longitude, radius, index -> grounds.kilometres(index, point) <= kilometres);
  }

  @Override
  public Collection<Airport> all() {
    return airports;
  }
}
