package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;

class FlightsAndStaysTest {
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);
  private static final Fleet FLEET = new Fleet(6, 4, 11);

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder.resolve("[it's] a *folder*?"), FLEET.byDay());
  }

  @Test
  void flightsAreThoseOfTheCore() {
    List<String> takeoffs =
        FLEET.heard().stream().map(Position::address).distinct().sorted().toList().stream()
            .flatMap(address -> history(address).flights().stream())
            .map(flight -> flight.first().instant() + " " + flight.address())
            .sorted()
            .toList();

    List<String> addresses = Asking.column(workspace, FLIGHTS, "icao");
    List<String> firstHeard = Asking.column(workspace, FLIGHTS, "first_heard");

    assertThat(takeoffs).hasSizeGreaterThan(20);
    assertThat(firstHeard).isSorted();
    for (int i = 0; i < takeoffs.size(); i++) {
      assertThat(firstHeard.get(i) + " " + addresses.get(i)).isEqualTo(takeoffs.get(i));
    }
  }

  @Test
  void columnsBeginAsTheContractSays() {
    assertThat(Asking.columns(workspace, FLIGHTS))
        .startsWith(
            "icao",
            "registration",
            "type",
            "callsign",
            "takeoff_time",
            "takeoff_airport",
            "takeoff_evidence",
            "takeoff_probability",
            "landing_time",
            "landing_airport",
            "landing_evidence",
            "landing_probability");
    assertThat(Asking.columns(workspace, new Question.Stays(Filter.EVERYTHING)))
        .startsWith(
            "icao",
            "registration",
            "airport",
            "arrived",
            "departed",
            "arrived_evidence",
            "departed_evidence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"takeoff", "landing"})
  void anUnknownEndClaimsNothing(String end) {
    List<String> evidence = Asking.column(workspace, FLIGHTS, end + "_evidence");
    List<String> airport = Asking.column(workspace, FLIGHTS, end + "_airport");
    List<String> time = Asking.column(workspace, FLIGHTS, end + "_time");
    List<String> probability = Asking.column(workspace, FLIGHTS, end + "_probability");
    List<String> nearby = Asking.column(workspace, FLIGHTS, end + "_nearby");

    assertThat(evidence).contains("observed", "inferred");
    for (int i = 0; i < evidence.size(); i++) {
      boolean unknown = evidence.get(i).equals("unknown");
      assertThat(airport.get(i).isEmpty()).isEqualTo(unknown);
      assertThat(time.get(i).isEmpty()).isEqualTo(unknown);
      assertThat(probability.get(i).isEmpty()).isEqualTo(unknown);
      assertThat(unknown || nearby.get(i).isEmpty()).isTrue();
    }
  }

  @Test
  void citationsNameTheDocumentAndItsRows() {
    int positionsColumn = Asking.columns(workspace, FLIGHTS).indexOf("positions");
    for (Row row : Asking.cited(workspace, FLIGHTS)) {
      String address = row.values().get(0).asText();
      assertThat(row.citations()).isNotEmpty();
      int positions = row.citations().stream().mapToInt(Citation::positions).sum();
      assertThat(row.values().get(positionsColumn).asText()).isEqualTo(Integer.toString(positions));
      for (Citation citation : row.citations()) {
        assertThat(citation.document()).isEqualTo(citation.file() + "/trace_" + address + ".json");
        assertThat(citation.origin()).isEqualTo("https://example.org/" + citation.file());
        assertThat(citation.licence()).isEqualTo("CC0");
        assertThat(citation.sha256()).hasSize(64);
        assertThat(citation.from()).isBeforeOrEqualTo(citation.until());
      }
    }
  }

  @Test
  void anAircraftIsMeantByAddressOrByRegistration() {
    Address one = FLEET.heard().get(0).address();
    Question byAddress = new Question.Flights(Filter.EVERYTHING.ofAircraft(Set.of(one), Set.of()));
    Question byRegistration =
        new Question.Flights(Filter.EVERYTHING.ofAircraft(Set.of(), Set.of("x-" + one)));

    assertThat(Asking.lines(workspace, byAddress))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(one.toString() + ",X-" + one + ",B752,"))
        .isEqualTo(Asking.lines(workspace, byRegistration));
  }

  private static FlightHistory history(Address address) {
    return new FlightFinder(Country.AIRPORTS)
        .find(
            FLEET.heard().stream().filter(each -> each.address().equals(address)).toList(),
            AircraftKind.AIRLINER);
  }

  @Test
  void anInferredEndSaysThatItIsAndWhy() {
    List<String> evidence = Asking.column(workspace, FLIGHTS, "landing_evidence");
    List<String> probability = Asking.column(workspace, FLIGHTS, "landing_probability");
    List<String> airport = Asking.column(workspace, FLIGHTS, "landing_airport");
    List<String> candidates = Asking.column(workspace, FLIGHTS, "landing_candidates");
    List<String> reason = Asking.column(workspace, FLIGHTS, "landing_reason");
    List<String> time = Asking.column(workspace, FLIGHTS, "landing_time");
    List<String> earliest = Asking.column(workspace, FLIGHTS, "landing_earliest");
    List<String> latest = Asking.column(workspace, FLIGHTS, "landing_latest");

    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).equals("inferred")) {
        assertThat(Double.parseDouble(probability.get(i))).isBetween(0.8, 0.999);
        assertThat(candidates.get(i)).startsWith(airport.get(i) + " 0.");
        assertThat(reason.get(i)).startsWith("last heard ");
        assertThat(Instant.parse(time.get(i)))
            .isBetween(Instant.parse(earliest.get(i)), Instant.parse(latest.get(i)));
      } else if (evidence.get(i).equals("observed")) {
        assertThat(probability.get(i)).isEqualTo("1.0");
        assertThat(candidates.get(i) + reason.get(i)).isEmpty();
      }
    }
  }

  @Test
  void gapsTellWhatTheyCanHold() {
    Question gaps = new Question.Gaps(Filter.EVERYTHING, Duration.ofHours(1), Set.of(), List.of());

    assertThat(Asking.column(workspace, gaps, "minutes"))
        .isNotEmpty()
        .allMatch(minutes -> Double.parseDouble(minutes) >= 60);
    assertThat(Asking.column(workspace, gaps, "holds"))
        .allMatch(holds -> holds.matches("[^;%]+ \\d+ %(; [^;%]+ \\d+ %)*"));
    assertThat(Asking.cited(workspace, gaps))
        .allMatch(row -> row.citations().stream().mapToInt(Citation::positions).sum() == 2);
  }
}
