package org.wheelsdown.core.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.position.Address;

/**
 * The aircraft that were at an airport and have nothing to do with a meeting: they tell how often
 * aircraft overlap there by chance.
 *
 * <p>The figure is a share of pairs. Of each pair of aircraft of the classes that met, it is known
 * for how long the two were there together at the longest, in all the time of the data; counted are
 * those for whom that is as long as the meeting or longer, the meeting's own pair with them. Were
 * the aircraft of a class alike and each came and went by itself, then a pair that is taken at
 * random would come out with a share of p or less at most p of the time: a small share is therefore
 * hard to explain by chance, unless these two come more often or stay longer than others of their
 * class. Of three and more it is told how often any two of them overlap: all of them together are
 * rarer than that.
 */
public final class Bystanders {
  /**
   * Most aircraft of a class that are compared. Where there are more, so many are drawn, the same
   * ones each time; they make 44,850 pairs.
   */
  static final int MOST = 300;

  /** Fewer pairs than these give no figure: it could not be below a tenth anyway. */
  static final int LEAST_PAIRS = 10;

  /** An odd number near 2^64 divided by the golden ratio: it spreads addresses evenly. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Comparator<Address> AS_DRAWN =
      Comparator.comparingLong((Address each) -> (each.code() + 1L) * SPREAD)
          .thenComparing(each -> each);

  private final String there;
  private final Map<AircraftClass, Set<Address>> aircraft;
  private final Map<AircraftClass, Set<Address>> drawn;
  private final List<OnTheGround> stays;
  private final Map<Set<Set<AircraftClass>>, Pairs> known = new HashMap<>();

  /**
   * @param airport its ident
   * @param days how many days of data there are
   * @param stays of the aircraft there on these days that were not asked about; of all where
   *     everything was asked about
   */
  public Bystanders(String airport, long days, Collection<OnTheGround> stays) {
    there = "at %s in %s".formatted(airport, days == 1 ? "this day" : "these " + days + " days");
    aircraft =
        stays.stream()
            .collect(
                Collectors.groupingBy(
                    OnTheGround::aircraftClass,
                    Collectors.mapping(OnTheGround::address, Collectors.toSet())));
    drawn = new HashMap<>();
    aircraft.forEach((of, all) -> drawn.put(of, drawn(all)));
    this.stays = stays.stream().filter(this::isDrawn).toList();
  }

  /** How often aircraft such as those of a meeting overlap for as long. */
  public Chance of(Meeting meeting) {
    Set<AircraftClass> classes =
        meeting.aircraft().stream().map(OnTheGround::aircraftClass).collect(Collectors.toSet());
    if (meeting.likely().isZero()) {
      return new Chance.Unknown("they need not have been there together at all");
    } else if (classes.stream().anyMatch(each -> each.kind() == AircraftKind.UNKNOWN)) {
      return new Chance.Unknown("no document tells the type of each of them");
    }
    Pairs pairs = known.computeIfAbsent(classPairs(meeting), each -> new Pairs(stays, each));
    Set<Address> own =
        meeting.aircraft().stream().map(OnTheGround::address).collect(Collectors.toSet());
    long others = pairs.countWithout(own);
    return others < LEAST_PAIRS
        ? new Chance.Unknown(tooFew(classes, own))
        : new Chance.Share(
            pairsOf(classes),
            there,
            meeting.likely(),
            1 + pairs.togetherWithout(own, meeting.likely()),
            1 + others);
  }

  /** The classes of any two of those that met. */
  private static Set<Set<AircraftClass>> classPairs(Meeting meeting) {
    Set<Set<AircraftClass>> pairs = new HashSet<>();
    List<OnTheGround> met = meeting.aircraft();
    for (int i = 0; i < met.size(); i++) {
      for (OnTheGround other : met.subList(i + 1, met.size())) {
        pairs.add(
            Stream.of(met.get(i), other)
                .map(OnTheGround::aircraftClass)
                .collect(Collectors.toUnmodifiableSet()));
      }
    }
    return pairs;
  }

  private static Set<Address> drawn(Set<Address> all) {
    return all.stream().sorted(AS_DRAWN).limit(MOST).collect(Collectors.toSet());
  }

  private boolean isDrawn(OnTheGround stay) {
    return drawn.getOrDefault(stay.aircraftClass(), Set.of()).contains(stay.address());
  }

  private String pairsOf(Set<AircraftClass> classes) {
    long all = count(aircraft, classes, Set.of());
    long some = count(drawn, classes, Set.of());
    String of = "pairs of " + Wording.of(classes);
    return all == some ? of : "%s (%,d drawn from %,d)".formatted(of, some, all);
  }

  private String tooFew(Set<AircraftClass> classes, Set<Address> own) {
    long others = count(aircraft, classes, own);
    return "%s other %s were %s"
        .formatted(others == 0 ? "no" : "only " + others, Wording.of(classes), there);
  }

  private static long count(
      Map<AircraftClass, Set<Address>> aircraft, Set<AircraftClass> classes, Set<Address> left) {
    return classes.stream()
        .flatMap(each -> aircraft.getOrDefault(each, Set.of()).stream())
        .distinct()
        .filter(each -> !left.contains(each))
        .count();
  }
}
