package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Position;

/** Tells aircraft apart that use one address at the same time. */
final class SharedAddress {
  /** How many chains are looked at; more than two aircraft on an address are hardly ever met. */
  private static final int LOOKS = 4;

  /** Reports below which a chain is not worth a look. */
  private static final int SUBSTANCE = 20;

  /** Unlikeness from which on a report is rather the first one of an aircraft not heard before. */
  private static final double UNEXPECTED = 4;

  private final ImpossibleJumps jumps = new ImpossibleJumps();
  private final List<List<Position>> aircraft = new ArrayList<>();
  private final List<Position> strays = new ArrayList<>();

  /**
   * Sorts the reports of an address.
   *
   * @param main the chain that holds most of them
   * @param rest the others; both in {@link ReportOrder}
   */
  SharedAddress(List<Position> main, List<Position> rest) {
    aircraft.add(main);
    List<Position> left = rest;
    for (int look = 0; look < LOOKS && left.size() >= SUBSTANCE; look++) {
      BitSet caught = jumps.caught(left);
      List<Position> chain = Sieve.without(caught, left);
      if (chain.size() < SUBSTANCE) {
        break;
      }
      if (new Likeness(main, chain).isAnother()) {
        aircraft.add(chain);
      } else {
        strays.addAll(chain);
      }
      left = Sieve.only(caught, left);
    }
    strays.addAll(left);
    if (aircraft.size() > 1) {
      follow();
    }
    strays.sort(ReportOrder.INSTANCE);
  }

  /**
   * Gives each report to the aircraft that it continues best. The chain with most reports may have
   * crossed over from one aircraft to another while the first was silent.
   */
  private void follow() {
    List<Position> all = aircraft.stream().flatMap(List::stream).collect(Collectors.toList());
    all.sort(ReportOrder.INSTANCE);
    List<Follower> followers = new ArrayList<>();
    for (Position report : all) {
      Optional<Follower> best =
          followers.stream()
              .filter(follower -> follower.canHaveSent(report))
              .min(Comparator.comparingDouble(follower -> follower.unlikeness(report)));
      boolean isExpected = best.filter(f -> f.unlikeness(report) < UNEXPECTED).isPresent();
      if (!isExpected && followers.size() < aircraft.size()) {
        followers.add(new Follower(report));
      } else {
        best.ifPresentOrElse(follower -> follower.take(report), () -> strays.add(report));
      }
    }
    aircraft.clear();
    followers.forEach(follower -> aircraft.add(follower.reports()));
    aircraft.sort(Comparator.comparingInt(reports -> -reports.size()));
  }

  /** The aircraft, the one with most reports first; each in time order. */
  List<List<Position>> aircraft() {
    return aircraft;
  }

  /** What is nobody's travel, in time order. */
  List<Position> strays() {
    return strays;
  }
}
