package org.wheelsdown.lab.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.AddressBlocks;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.position.Address;

/** Draws the aircraft of the world: where they belong, who flies them and for whom. */
final class Fleet {
  /** On average; so there are some 2,000 airlines to 30,000 of their aircraft. */
  private static final int AIRCRAFT_AN_AIRLINE = 15;

  private final Fields fields;
  private final Addresses addresses;
  private final Map<String, String> names;
  private final Map<String, Integer> airliners = new HashMap<>();
  private final Random random;

  private Fleet(Fields fields, AddressBlocks blocks, Countries countries, long seed) {
    this.fields = fields;
    this.addresses = new Addresses(blocks);
    this.names = countries.all().stream().collect(Collectors.toMap(Country::code, Country::name));
    this.random = new Random(seed);
  }

  /** The aircraft, ordered by address as events are. */
  static List<Craft> of(Fields fields, AddressBlocks blocks, Countries countries, WorldSize size) {
    Fleet fleet = new Fleet(fields, blocks, countries, size.seed());
    List<Craft> all = new ArrayList<>();
    Story.PARTS.forEach(part -> all.add(fleet.craft(part)));
    for (Line line : Line.values()) {
      int count = Math.max(1, (int) Math.round(size.aircraft() * line.share()));
      for (int i = 0; i < count; i++) {
        all.add(fleet.craft(line));
      }
    }
    all.sort(Comparator.comparing(craft -> craft.address().toString()));
    return all;
  }

  private Craft craft(Story.Part part) {
    Rounds rounds = new Rounds(part.way().stream().map(fields::number).toList(), part.rest());
    return craft(part.line(), part.type(), part.state(), rounds.base(), Optional.of(rounds));
  }

  private Craft craft(Line line) {
    int base = baseOf(line);
    String type = line.types().get(random.nextInt(line.types().size()));
    return craft(line, type, fields.airport(base).country(), base, Optional.empty());
  }

  private Craft craft(Line line, String type, String state, int base, Optional<Rounds> rounds) {
    Address address = addresses.next(state, random);
    String registration = state + "-" + address.toString().toUpperCase(Locale.ROOT);
    String operator = operator(line, state);
    return new Craft(
        address,
        line,
        type,
        registration,
        operator,
        owner(line, operator),
        category(line),
        state,
        line.isAirline() ? callsign(operator) : registration.replace("-", ""),
        base,
        rounds);
  }

  private int baseOf(Line line) {
    int base;
    do {
      base = fields.any(line, random);
    } while (!addresses.has(fields.airport(base).country()));
    return base;
  }

  private String operator(Line line, String state) {
    String country = names.getOrDefault(state, state);
    if (line.isMilitary()) {
      return country + " Air Force";
    } else if (line == Line.STATE_FLIGHT) {
      return "Government of " + country;
    } else if (line.isAirline()) {
      int before = airliners.merge(state, 1, Integer::sum);
      int airlines = 1 + before / AIRCRAFT_AN_AIRLINE;
      return "Air " + country + " " + (1 + random.nextInt(airlines));
    }
    return random.nextInt(4) == 0 ? "Charter " + country + " " + random.nextInt(10) : "";
  }

  private String owner(Line line, String operator) {
    return line.isAirline() || line.isMilitary() || line == Line.STATE_FLIGHT
        ? operator
        : "Owner " + random.nextInt(100_000);
  }

  private static Category category(Line line) {
    if (line.isMilitary()) {
      return Category.MILITARY;
    }
    return line == Line.STATE_FLIGHT ? Category.GOVERNMENT : Category.CIVIL;
  }

  /** Three letters that are always the same for one operator. */
  private static String callsign(String operator) {
    int code = Math.floorMod(operator.hashCode(), 26 * 26 * 26);
    return ""
        + (char) ('A' + code / 676)
        + (char) ('A' + code / 26 % 26)
        + (char) ('A' + code % 26);
  }
}
