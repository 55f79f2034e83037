package org.wheelsdown.core.place;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The airports of a catalogue, sorted into a grid, and by code once somebody asks for one. What is
 * worked out for a field is kept, and worked out only for fields near which somebody has looked.
 */
public final class IndexedAirports implements Airports {
  /** Slightly fewer than there are, so that a circle's rectangle is never too small. */
  private static final double KILOMETRES_PER_DEGREE = 111.19;

  private final AirportCatalogue catalogue;
  private final AirportGrid grid;

  /**
   * Two threads may fill in the same element. They put equal values there, and an immutable object
   * is seen whole by a thread that comes upon it without a lock.
   */
  private final @Nullable Ground[] grounds;

  /** By number, the number of the principal field and one; 0 where nobody has asked. */
  private final int[] principals;

  private volatile @Nullable CodeIndex codes;

  public IndexedAirports(AirportCatalogue catalogue) {
    this.catalogue = catalogue;
    grid = new AirportGrid(catalogue);
    grounds = new Ground[catalogue.size()];
    principals = new int[catalogue.size()];
  }

  public static IndexedAirports of(Collection<Airport> airports) {
    return new IndexedAirports(ListedAirports.of(List.copyOf(airports)));
  }

  private Ground ground(int number) {
    Ground ground = grounds[number];
    if (ground == null) {
      ground = new Ground(catalogue.airport(number));
      grounds[number] = ground;
    }
    return ground;
  }

  @Override
  public List<Airport> named(String code) {
    CodeIndex index = codes;
    if (index == null) {
      index = new CodeIndex(catalogue);
      codes = index;
    }
    List<Airport> named = new ArrayList<>();
    for (int number : index.named(code)) {
      named.add(ground(number).airport());
    }
    return named;
  }

  @Override
  public List<AirportAt> within(double latitude, double longitude, double kilometres) {
    double[] point = Ground.point(latitude, longitude);
    double square = Ground.squareUnder(kilometres);
    List<Found> found = new ArrayList<>();
    any(
        latitude,
        longitude,
        kilometres,
        number -> {
          if (ground(number).square(point) <= square) {
            found.add(found(number, point));
          }
          return false;
        });
    if (found.size() > 1) {
      found.sort(Found.ORDER);
    }
    List<AirportAt> airports = new ArrayList<>(found.size());
    for (Found each : found) {
      airports.add(each.at());
    }
    return airports;
  }

  private Found found(int number, double[] point) {
    Ground ground = ground(number);
    double distance = ground.kilometres(point);
    int principal = principal(number);
    double rank = Math.max(distance, ground(principal).kilometres(point));
    return new Found(new AirportAt(ground.airport(), distance), rank, principal != number);
  }

  @Override
  public boolean anyWithin(double latitude, double longitude, double kilometres) {
    double[] point = Ground.point(latitude, longitude);
    double square = Ground.squareUnder(kilometres);
    return any(latitude, longitude, kilometres, number -> ground(number).square(point) <= square);
  }

  @Override
  public List<Airport> centredWithin(
      double latitude, double longitude, double kilometres, Predicate<Airport> which) {
    List<Airport> found = new ArrayList<>();
    any(
        latitude,
        longitude,
        kilometres,
        number -> {
          if (isCentredWithin(number, latitude, longitude, kilometres)
              && which.test(ground(number).airport())
              && principal(number) == number) {
            found.add(ground(number).airport());
          }
          return false;
        });
    return found;
  }

  @Override
  public List<Airport> in(String code) {
    boolean isPart = code.indexOf('-') >= 0;
    return chosen(
        number -> code.equals(isPart ? catalogue.region(number) : catalogue.country(number)));
  }

  @Override
  public List<Airport> serving(Predicate<String> municipality) {
    return chosen(number -> municipality.test(catalogue.municipality(number)));
  }

  @Override
  public List<Airport> centredIn(Area area) {
    List<Area.Box> boxes = area.boxes();
    return chosen(
        number -> {
          double latitude = catalogue.latitude(number);
          double longitude = catalogue.longitude(number);
          return boxes.stream().anyMatch(box -> box.contains(latitude, longitude))
              && area.contains(latitude, longitude);
        });
  }

  private List<Airport> chosen(IntPredicate which) {
    return IntStream.range(0, catalogue.size())
        .filter(which)
        .mapToObj(number -> ground(number).airport())
        .toList();
  }

  private boolean isCentredWithin(
      int number, double latitude, double longitude, double kilometres) {
    return GreatCircle.kilometres(
            latitude, longitude, catalogue.latitude(number), catalogue.longitude(number))
        <= kilometres;
  }

  private boolean any(double latitude, double longitude, double kilometres, IntPredicate accept) {
    double radius = (kilometres + catalogue.reach()) / KILOMETRES_PER_DEGREE;
    return grid.any(latitude, longitude, radius, accept);
  }

  @Override
  public Airport principal(Airport airport) {
    int[] number = {0};
    boolean known =
        any(
            airport.latitude(),
            airport.longitude(),
            0,
            candidate -> {
              number[0] = candidate;
              return ground(candidate).airport().ident().equals(airport.ident());
            });
    return known ? ground(principal(number[0])).airport() : airport;
  }

  private int principal(int number) {
    if (principals[number] == 0) {
      principals[number] = 1 + findPrincipal(number);
    }
    return principals[number] - 1;
  }

  /** The most important of the fields it is part of; itself if it is part of none. */
  private int findPrincipal(int number) {
    Ground ground = ground(number);
    int[] best = {number};
    any(
        ground.airport().latitude(),
        ground.airport().longitude(),
        Ground.FARTHEST_PART,
        candidate -> {
          boolean holdsIt = candidate != number && ground.isPartOf(ground(candidate));
          if (holdsIt && (best[0] == number || type(candidate).compareTo(type(best[0])) < 0)) {
            best[0] = candidate;
          }
          return false;
        });
    return best[0];
  }

  private AirportType type(int number) {
    return ground(number).airport().type();
  }

  @Override
  public Collection<Airport> all() {
    return new AbstractList<>() {
      @Override
      public Airport get(int number) {
        Ground ground = grounds[number];
        return ground == null ? catalogue.airport(number) : ground.airport();
      }

      @Override
      public int size() {
        return catalogue.size();
      }
    };
  }

  /**
   * @param rank how far away it counts as being: a field that is part of another is never nearer
   *     than that one
   */
  private record Found(AirportAt at, double rank, boolean isPart) {
    private static final Comparator<Found> ORDER =
        Comparator.comparingDouble(Found::rank)
            .thenComparing(Found::isPart)
            .thenComparing(found -> found.at().airport().type())
            .thenComparing(found -> found.at().airport().ident());
  }
}
