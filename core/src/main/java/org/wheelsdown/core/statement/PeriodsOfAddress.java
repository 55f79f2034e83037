package org.wheelsdown.core.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;

/**
 * Works out who one address was. First the time is cut wherever a claim begins or ends to hold;
 * within a cut, which airframe it was is settled first, and then everything else of that airframe.
 */
final class PeriodsOfAddress {
  /** How often a number that is found may lead to documents that name another number. */
  private static final int HOPS = 2;

  private static final Set<Property> REST =
      EnumSet.complementOf(EnumSet.of(Property.ADDRESS, Property.REGISTRATION, Property.SERIAL));

  /** What may be said of an address of the privacy programme. */
  private static final Set<Property> OF_PRIVATE =
      EnumSet.of(Property.TYPE, Property.CATEGORY, Property.STATE);

  private record Slice(Days days, Map<Property, Choice> choices) {}

  private final Address address;
  private final Claims claims;
  private final List<Slice> slices = new ArrayList<>();

  PeriodsOfAddress(Address address, Claims claims) {
    this.address = address;
    this.claims = claims;
  }

  List<Period> all() {
    Iterator<Long> changes = claims.changes().iterator();
    long from = changes.next();
    while (changes.hasNext()) {
      long until = changes.next();
      cut(new Days(from, until));
      from = until;
    }
    return slices.stream().map(this::period).toList();
  }

  private void cut(Days days) {
    List<Claim> own = claims.ownOn(days);
    List<Claim> pia =
        own.stream()
            .filter(claim -> claim.property() == Property.PRIVACY)
            .filter(claim -> claim.value().equals(Identity.PIA) && claim.days().covers(days))
            .toList();
    if (pia.isEmpty()) {
      settle(days, own, List.of(), HOPS);
    } else {
      Map<Property, List<Claim>> said = byProperty(own, OF_PRIVATE);
      said.put(Property.PRIVACY, pia);
      slice(days, said);
    }
  }

  /**
   * Settles which airframe it was, looks which other documents name it, and if these tell of other
   * numbers, once more.
   */
  private void settle(Days days, List<Claim> own, List<Claim> found, int hops) {
    List<Claim> all = Stream.concat(own.stream(), found.stream()).toList();
    List<Claim> registrations = of(all, Property.REGISTRATION);
    for (Part part : parts(days, registrations)) {
      Airframe registered = new Airframe(part.value, "");
      List<Claim> serials =
          of(all, Property.SERIAL).stream().filter(registered::canHaveSerial).toList();
      for (Part whole : parts(part.days, serials)) {
        Airframe airframe = new Airframe(part.value, whole.value);
        List<Claim> naming = claims.unaddressed().stream().filter(airframe::isNamedBy).toList();
        if (hops > 0 && !naming.equals(found)) {
          settle(whole.days, own, naming, hops - 1);
        } else {
          describe(whole.days, airframe, all, registrations, serials);
        }
      }
    }
  }

  private void describe(
      Days days,
      Airframe airframe,
      List<Claim> all,
      List<Claim> registrations,
      List<Claim> serials) {
    Map<Property, List<Claim>> said =
        byProperty(all.stream().filter(airframe::isMeantBy).toList(), REST);
    said.put(Property.REGISTRATION, registrations);
    said.put(Property.SERIAL, serials);
    slice(days, said);
  }

  private record Part(Days days, String value) {}

  /** The days with what is chosen for each of them; nothing may be. */
  private static List<Part> parts(Days days, List<Claim> of) {
    List<Choice> choices = Choice.over(days, of);
    return choices.isEmpty()
        ? List.of(new Part(days, ""))
        : choices.stream().map(choice -> new Part(choice.days(), choice.value())).toList();
  }

  /** Cuts days once more wherever a choice changes. */
  private void slice(Days days, Map<Property, List<Claim>> said) {
    TreeSet<Long> changes = new TreeSet<>(List.of(days.until()));
    said.values()
        .forEach(of -> Choice.over(days, of).forEach(choice -> changes.add(choice.days().from())));
    long from = days.from();
    for (long until : changes.tailSet(from, false)) {
      Days part = new Days(from, until);
      Map<Property, Choice> choices = new EnumMap<>(Property.class);
      said.forEach(
          (property, of) ->
              Choice.over(part, of).stream().findFirst().ifPresent(c -> choices.put(property, c)));
      append(new Slice(part, choices));
      from = until;
    }
  }

  private void append(Slice next) {
    int last = slices.size() - 1;
    if (last >= 0 && goesOn(slices.get(last), next)) {
      Slice before = slices.get(last);
      Map<Property, Choice> joined = new EnumMap<>(Property.class);
      before.choices.forEach(
          (property, c) -> joined.put(property, c.and(next.choices.get(property))));
      slices.set(last, new Slice(new Days(before.days.from(), next.days.until()), joined));
    } else {
      slices.add(next);
    }
  }

  private static boolean goesOn(Slice one, Slice next) {
    return one.choices.keySet().equals(next.choices.keySet())
        && one.choices.entrySet().stream()
            .allMatch(choice -> choice.getValue().goesOnAs(next.choices.get(choice.getKey())));
  }

  private Period period(Slice slice) {
    Map<Property, Fact> facts = new EnumMap<>(Property.class);
    slice.choices.forEach((property, choice) -> facts.put(property, choice.fact()));
    return new Period(slice.days.held(), new Identity(address, airframe(slice), facts));
  }

  private String airframe(Slice slice) {
    Airframe airframe =
        new Airframe(value(slice, Property.REGISTRATION), value(slice, Property.SERIAL));
    if (airframe.isKnownBySerial()) {
      return airframe.text(value(slice, Property.TYPE));
    }
    return airframe.registration().isEmpty() ? address.toString() : airframe.registration();
  }

  private static String value(Slice slice, Property property) {
    Choice choice = slice.choices.get(property);
    return choice == null ? "" : choice.value();
  }

  private static List<Claim> of(List<Claim> claims, Property property) {
    return claims.stream().filter(claim -> claim.property() == property).toList();
  }

  private static Map<Property, List<Claim>> byProperty(List<Claim> claims, Set<Property> wanted) {
    Map<Property, List<Claim>> sorted = new EnumMap<>(Property.class);
    for (Claim claim : claims) {
      if (wanted.contains(claim.property())) {
        sorted.computeIfAbsent(claim.property(), any -> new ArrayList<>()).add(claim);
      }
    }
    return sorted;
  }
}
