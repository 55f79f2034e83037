package org.wheelsdown.core.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What dated statements tell of where registrations and airframes were: here, which is the address
 * in question, or at another. By this an undated statement is kept from speaking of days on which
 * what it speaks of was not here.
 */
final class Whereabouts {
  /** A registration, or an airframe as {@link Airframe#text} has it, at another address. */
  private record Elsewhere(String name, Days days) {}

  private final List<Claim> here = new ArrayList<>();
  private final List<Claim> types = new ArrayList<>();
  private final Set<Elsewhere> elsewhere = new HashSet<>();

  /** Takes what is claimed of the address itself. */
  void here(Claim claim) {
    boolean isName =
        claim.property() == Property.REGISTRATION || claim.property() == Property.SERIAL;
    if (isName && claim.isDated()) {
      here.add(claim);
    } else if (claim.property() == Property.TYPE) {
      types.add(claim);
    }
  }

  /**
   * Takes what is claimed, with dates, of another address. Of an airframe it tells only with the
   * type, as makers give the same serial numbers.
   */
  void elsewhere(Claim claim) {
    Airframe names = claim.names();
    if (!names.registration().isEmpty()) {
      elsewhere.add(new Elsewhere(names.registration(), claim.days()));
    }
    if (claim.property() == Property.TYPE && names.isKnownBySerial()) {
      elsewhere.add(new Elsewhere(names.text(claim.key()), claim.days()));
    }
  }

  /** The days on which something comes to another address or leaves it. */
  Set<Long> changes() {
    Set<Long> changes = new TreeSet<>();
    elsewhere.forEach(other -> changes.addAll(List.of(other.days.from(), other.days.until())));
    return changes;
  }

  /**
   * Whether what an undated claim speaks of can have been here on some days: it was not elsewhere,
   * and did not leave after the claim was made.
   *
   * @param days in which nothing begins or ends to hold
   */
  boolean canBeHere(Claim undated, Days days) {
    return !isElsewhere(undated, days) && !hasLeft(undated, days);
  }

  private boolean isElsewhere(Claim undated, Days days) {
    return Stream.concat(registration(undated, days), airframes(undated.names(), days))
        .anyMatch(
            name ->
                elsewhere.stream()
                    .anyMatch(other -> other.name.equals(name) && other.days.covers(days)));
  }

  /** The registration of which a claim speaks, unless a dated one says that it is here. */
  private Stream<String> registration(Claim undated, Days days) {
    return Stream.of(
            undated.property() == Property.REGISTRATION
                ? undated.key()
                : undated.names().registration())
        .filter(registration -> !isHere(Property.REGISTRATION, registration, days));
  }

  /** The airframe of these names with each type that it has by any document, unless it is here. */
  private Stream<String> airframes(Airframe names, Days days) {
    if (!names.isKnownBySerial() || isHere(Property.SERIAL, names.serial(), days)) {
      return Stream.empty();
    }
    return types.stream()
        .filter(type -> type.names().serial().equals(names.serial()))
        .map(type -> names.text(type.key()));
  }

  private boolean isHere(Property property, String key, Days days) {
    return here.stream()
        .anyMatch(
            name ->
                name.property() == property && name.key().equals(key) && name.days().covers(days));
  }

  private boolean hasLeft(Claim undated, Days days) {
    return !undated.isByRule()
        && here.stream()
            .filter(name -> name.tellsOfAnEnd() && name.days().until() <= days.from())
            .filter(name -> undated.said() < name.days().until() && speaksOf(undated, name))
            .anyMatch(name -> !isStillHere(name.names(), undated, days));
  }

  /** What names no number speaks of whatever was here on the day on which it was said. */
  private static boolean speaksOf(Claim undated, Claim name) {
    return undated.names().equals(Airframe.UNKNOWN)
        ? name.days().from() <= undated.said()
        : undated.names().isSameAs(name.names());
  }

  private boolean isStillHere(Airframe airframe, Claim undated, Days days) {
    return undated.property() == Property.REGISTRATION
        ? isHere(Property.REGISTRATION, undated.key(), days)
        : here.stream()
            .anyMatch(name -> name.days().covers(days) && name.names().isSameAs(airframe));
  }
}
