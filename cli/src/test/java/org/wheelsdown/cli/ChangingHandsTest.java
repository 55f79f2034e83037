package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.ownership.ChangingHands;
import org.wheelsdown.sim.ownership.Tenure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A simulated airframe with three owners and two addresses, on the whole command line. */
class ChangingHandsTest {
  private static final String FIRST = ChangingHands.FIRST_ADDRESS.toString();
  private static final String SECOND = ChangingHands.SECOND_ADDRESS.toString();

  @TempDir private static Path folder;
  private static Path papers = Path.of("");
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importAll() throws IOException {
    papers = folder.resolve("papers");
    new ChangingHands(ReferenceData.airports(), 20240301).write(papers);
    workspace = imported("workspace");
  }

  private static Path imported(String name) {
    Path made = folder.resolve(name);
    CommandRun.in(made, "import", papers).succeeds();
    return made;
  }

  @Test
  void theOwnerIsThatOfTheDay() {
    assertThat(flights(workspace).map(ChangingHandsTest::whose))
        .containsExactlyElementsOf(
            ChangingHands.tenures().stream()
                .flatMap(ChangingHandsTest::flown)
                .sorted()
                .collect(Collectors.toList()));
  }

  @Test
  void anOwnerIsFoundOnlyWhileHeHadIt() {
    assertThat(addresses("--owner", "Second Owner")).containsExactly(FIRST, FIRST);
    assertThat(addresses("--owner", "Second Owner", "--until", "2024-02-29")).isEmpty();
    assertThat(addresses("--owner", "Second Owner", "--since", "2024-03-01")).hasSize(2);
    assertThat(addresses("--owner", "First Owner", "--since", "2024-03-01")).isEmpty();
    assertThat(addresses("--owner", "Third Owner")).containsExactly(SECOND, SECOND);
  }

  @Test
  void theFirstAddressIsAnotherAirframeFromJune() {
    assertThat(addresses("--aircraft", FIRST, "--owner", "Other Owner", "--until", "2024-05-31"))
        .isEmpty();
    assertThat(addresses("--aircraft", FIRST, "--owner", "Other Owner", "--since", "2024-06-01"))
        .hasSize(2);
    assertThat(CommandRun.in(workspace, "aircraft", FIRST).succeeds().messages())
        .contains("B7/SIM70001 by the address 1fff51", "B7/SIM70002 by the address 1fff51 from");
  }

  @Test
  void aRumourDoesNotOutliveTheLeavingOfTheAirframe() {
    List<String> owners =
        StreamSupport.stream(dossier(FIRST).get("identity").spliterator(), false)
            .map(each -> each.get("from_day").asString("…") + " " + each.get("owner").asString("?"))
            .toList();

    assertThat(owners)
        .containsSubsequence(
            "… Rumoured Owner",
            "2024-01-01 First Owner",
            "2024-03-01 Second Owner",
            "2024-05-01 ?",
            "2024-06-01 Other Owner",
            "2024-10-01 ?");
    assertThat(
            StreamSupport.stream(dossier(FIRST).get("identity").spliterator(), false)
                .filter(each -> each.get("airframe").asString().equals("B7/SIM70001"))
                .map(each -> each.get("until_day").asString("9999"))
                .max(Comparator.naturalOrder()))
        .hasValue("2024-05-01");
  }

  @Test
  void documentsThatDisagreeAreShown() {
    CommandRun run = CommandRun.in(workspace, "flights", "--aircraft", FIRST, "--format", "csv");

    assertThat(run.out()).contains("owner otherwise \"\"Rumoured Owner\"\": rumour.csv line 2");
    assertThat(run.messages()).contains("documents say different things");
    assertThat(CommandRun.in(workspace, "aircraft", FIRST).out())
        .contains("not used: owner: Rumoured Owner (rumour.csv, line 2, said 2024-03-11");
  }

  @Test
  void aRowCitesWhatItFollowsAndWhatItDoesNot() {
    JsonNode flight =
        flights(workspace, "--cite").filter(row -> whose(row).contains("Second")).findFirst().get();
    List<String> owners =
        StreamSupport.stream(flight.get("statements").spliterator(), false)
            .filter(said -> said.get("property").asString().equals("owner"))
            .map(said -> said.get("file").asString() + ' ' + said.get("place").asString())
            .map(where -> where.substring(where.lastIndexOf('/') + 1))
            .toList();

    assertThat(owners).containsExactlyInAnyOrder("register.csv line 3", "rumour.csv line 2");
  }

  @Test
  void removingADocumentChangesOnlyWhatRestedOnIt() {
    Path lessened = imported("lessened");
    List<String> before = flights(lessened).map(ChangingHandsTest::withoutIdentity).toList();
    String events = events(lessened);

    CommandRun.in(lessened, "documents", "remove", "rumour.csv").succeeds();
    assertThat(flights(lessened).map(ChangingHandsTest::withoutIdentity))
        .containsExactlyElementsOf(before);
    assertThat(flights(lessened).map(row -> row.get("identity").asString()))
        .noneMatch(identity -> identity.contains("Rumoured"));

    CommandRun.in(lessened, "documents", "remove", "register.csv").succeeds();
    assertThat(flights(lessened).map(row -> row.get("owner").asString(""))).containsOnly("");
    assertThat(flights(lessened).map(row -> row.get("registration").asString()))
        .containsOnly("RA-000051", "RA-000052");
    assertThat(events(lessened)).isEqualTo(events);

    CommandRun.in(lessened, "import", papers).succeeds();
    assertThat(flights(lessened)).containsExactlyElementsOf(flights(workspace).toList());
  }

  @Test
  void everyOwnerIsAnEntityOfFollowTheMoneyWithItsDatesAndItsDocument() {
    List<JsonNode> entities =
        CommandRun.in(workspace, "aircraft", FIRST, "--format", "ftm")
            .succeeds()
            .out()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .toList();
    String second = id(entities, "/properties/name/0", "Second Owner");
    JsonNode owned = with(entities, "/properties/owner/0", second);

    assertThat(entities.stream().filter(e -> e.get("schema").asString().equals("Airplane")))
        .extracting(airplane -> airplane.at("/properties/serialNumber/0").asString())
        .as("both airframes, and what the address was while no document tells of either")
        .containsExactlyInAnyOrder("SIM-70001", "SIM-70002", "", "");
    assertThat(owned.at("/properties/startDate/0").asString()).isEqualTo("2024-03-01");
    assertThat(owned.at("/properties/endDate/0").asString()).isEqualTo("2024-05-01");
    assertThat(
            with(entities, "/id", owned.at("/properties/proof/0").asString())
                .at("/properties/fileName/0")
                .asString())
        .endsWith("register.csv");
  }

  @Test
  void flightsAreEntitiesOfFollowTheMoneyForTheirAirframe() {
    List<JsonNode> entities =
        CommandRun.in(workspace, "flights", "--cite", "--format", "ftm")
            .succeeds()
            .out()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .toList();
    String airframe = id(entities, "/properties/serialNumber/0", "SIM-70001");

    assertThat(entities.stream().filter(e -> e.get("schema").asString().equals("Trip"))).hasSize(8);
    assertThat(
            entities.stream()
                .filter(e -> e.at("/properties/vehicle/0").asString("").equals(airframe)))
        .hasSize(6);
    CommandRun.in(workspace, "gaps", "--format", "ftm").isMistake("flights and landings");
  }

  private static Stream<String> flown(Tenure tenure) {
    LocalDate first = tenure.from().plusDays(10);
    String who = " " + tenure.airframe().address() + " " + tenure.owner();
    return Stream.of(first + who, first.plusDays(1) + who);
  }

  private static String whose(JsonNode row) {
    return row.get("first_heard").asString().substring(0, 10)
        + " "
        + row.get("icao").asString()
        + " "
        + row.get("owner").asString();
  }

  private static String withoutIdentity(JsonNode row) {
    return ((ObjectNode) row.deepCopy()).without("identity").toString();
  }

  /** What no document changes. */
  private static String events(Path of) {
    return CommandRun.in(of, "gaps", "--format", "csv").succeeds().out().lines().count()
        + flights(of)
            .map(row -> row.get("first_heard") + " " + row.get("landing_airport"))
            .collect(Collectors.joining("\n"));
  }

  private static List<String> addresses(String... options) {
    return flights(workspace, options).map(row -> row.get("icao").asString()).toList();
  }

  private static Stream<JsonNode> flights(Path of, String... options) {
    Object[] command =
        Stream.concat(Stream.of("flights", "--utc", "--format", "json"), Stream.of(options))
            .toArray();
    JsonNode rows = JsonMapper.shared().readTree(CommandRun.in(of, command).succeeds().out());
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static JsonNode dossier(String aircraft) {
    return JsonMapper.shared()
        .readTree(
            CommandRun.in(workspace, "aircraft", aircraft, "--format", "json").succeeds().out());
  }

  private static String id(List<JsonNode> entities, String where, String value) {
    return with(entities, where, value).get("id").asString();
  }

  private static JsonNode with(List<JsonNode> entities, String where, String value) {
    return entities.stream()
        .filter(entity -> entity.at(where).asString("").equals(value))
        .findFirst()
        .orElseThrow();
  }
}
