package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.statement.Documents;
import org.wheelsdown.core.statement.Period;

/**
 * Flights or landings as entities of FollowTheMoney, one JSON object a line: a {@code Trip} each,
 * which by its schema must have a {@code name}, a {@code startLocation} and an {@code endLocation},
 * with the files of positions that prove it if the question was asked with citations; then the
 * aircraft, as {@link FollowTheMoneyAircraft} writes them. The same flights get the same ids in
 * every export.
 */
public final class FollowTheMoneyFlights implements Export {
  /** Rows for whose aircraft documents are asked at once. */
  private static final int LOT = 1000;

  private final Function<Set<Address>, Map<Address, List<Period>>> whose;
  private final Documents documents;
  private final Airports airports;

  /**
   * @param whose tells who addresses were, from the first period of each to its last
   * @param documents in which statements and positions stand
   * @param airports where the airports lie that flights name
   */
  public FollowTheMoneyFlights(
      Function<Set<Address>, Map<Address, List<Period>>> whose,
      Documents documents,
      Airports airports) {
    this.whose = whose;
    this.documents = documents;
    this.airports = airports;
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    Writing writing = new Writing(out);
    List<String> names = answer.columns().stream().map(Column::name).toList();
    long count = 0;
    for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
      List<NamedRow> lot = new ArrayList<>();
      while (rows.hasNext() && lot.size() < LOT) {
        lot.add(new NamedRow(names, rows.next()));
      }
      writing.write(lot);
      count += lot.size();
    }
    writing.finish();
    return count;
  }

  private final class Writing {
    private final Writer out;
    private final DocumentEntities proofs;
    private final PlaceEntities places;
    private final Map<Address, List<Period>> periods = new TreeMap<>();

    /** Addresses by which another aircraft flew than the one that documents tell of. */
    private final Set<Address> shared = new TreeSet<>();

    Writing(Writer out) {
      this.out = out;
      this.proofs = new DocumentEntities(documents, out);
      this.places = new PlaceEntities(airports, out);
    }

    void write(List<NamedRow> flights) throws IOException {
      Set<Address> unknown = new TreeSet<>();
      flights.forEach(flight -> unknown.add(address(flight)));
      unknown.removeAll(periods.keySet());
      periods.putAll(whose.apply(unknown));
      for (NamedRow flight : flights) {
        write(flight);
      }
    }

    private void write(NamedRow flight) throws IOException {
      Entity trip =
          TripEntity.of(flight)
              .add("startLocation", places.place(flight, "takeoff"))
              .add("endLocation", places.place(flight, "landing"))
              .add("vehicle", vehicle(flight));
      for (Citation citation : flight.row().citations()) {
        trip.add("proof", proofs.proof(citation.sha256()));
        CitationText.lines(citation).forEach(line -> trip.add("description", line.strip()));
      }
      trip.writeTo(out);
    }

    private String vehicle(NamedRow flight) {
      Address address = address(flight);
      if (flight.isOfAnother()) {
        shared.add(address);
        return anotherOn(address);
      }
      LocalDate day = LocalDate.ofInstant(TripEntity.heard(flight), ZoneOffset.UTC);
      return periods.getOrDefault(address, List.of()).stream()
          .filter(period -> period.held().contains(day))
          .findFirst()
          .map(period -> FollowTheMoneyAircraft.id(period.identity()))
          .orElse("");
    }

    void finish() throws IOException {
      for (Address address : shared) {
        new Entity(anotherOn(address), "Airplane")
            .add("name", "Another aircraft on the address " + address)
            .writeTo(out);
      }
      List<Period> all = periods.values().stream().flatMap(List::stream).toList();
      new FollowTheMoneyAircraft(documents, proofs, out).write(all);
    }

    private static String anotherOn(Address address) {
      return Entity.id("another aircraft", address.toString());
    }

    private static Address address(NamedRow flight) {
      return Address.parse(flight.text("icao"));
    }
  }
}
