package org.wheelsdown.sim.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Documents;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Identities;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.truth.Truth;

class ChangingHandsTest {
  private static final Documents DOCUMENTS =
      name ->
          new Document(
              name,
              name,
              DocumentRank.HAND_WRITTEN,
              Optional.empty(),
              LocalDate.parse("2024-11-01"),
              "",
              "",
              "");

  @Test
  void writesTheSameForTheSameSeed(@TempDir Path one, @TempDir Path other) throws IOException {
    List<Truth> truth = new ChangingHands(ReferenceData.airports(), 1).write(one);
    new ChangingHands(ReferenceData.airports(), 1).write(other);

    assertThat(truth).hasSize(2 * ChangingHands.tenures().size());
    List<Path> files;
    try (var walk = Files.walk(one)) {
      files = walk.filter(Files::isRegularFile).map(one::relativize).toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(truth.size() + 2);
    for (Path file : files) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }
  }

  @Test
  void theAnswerDependsOnTheDay() {
    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-02-29", said()))
        .isEqualTo("B7/SIM70001 First Owner");
    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-03-01", said()))
        .isEqualTo("B7/SIM70001 Second Owner");
    assertThat(on(ChangingHands.SECOND_ADDRESS, "2024-05-01", said()))
        .isEqualTo("B7/SIM70001 Third Owner");
    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-06-01", said()))
        .isEqualTo("B7/SIM70002 Other Owner");
    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-05-15", said())).isEqualTo("1fff51 ");
  }

  @Test
  void removingADocumentChangesOnlyWhatRestedOnIt() {
    List<Statement> rest =
        said().stream().filter(statement -> !statement.document().equals("Second Owner")).toList();

    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-02-29", rest))
        .isEqualTo("B7/SIM70001 First Owner");
    assertThat(on(ChangingHands.FIRST_ADDRESS, "2024-03-01", rest)).isEqualTo("1fff51 ");
    assertThat(on(ChangingHands.SECOND_ADDRESS, "2024-05-01", rest))
        .isEqualTo("B7/SIM70001 Third Owner");
  }

  private static String on(Address address, String day, List<Statement> said) {
    Identity identity =
        new Identities(DOCUMENTS, AddressRules.NONE)
            .of(address, said).stream()
                .filter(period -> period.held().contains(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .identity();
    return identity.airframe() + " " + identity.value(Property.OWNER);
  }

  /** Each tenure as a document of its own, named after the owner. */
  private static List<Statement> said() {
    List<Statement> said = new ArrayList<>();
    for (Tenure tenure : ChangingHands.tenures()) {
      said.add(statement(tenure, Property.REGISTRATION, tenure.airframe().registration()));
      said.add(statement(tenure, Property.TYPE, tenure.airframe().type().designator()));
      said.add(statement(tenure, Property.OWNER, tenure.owner()));
    }
    return said;
  }

  private static Statement statement(Tenure tenure, Property property, String value) {
    return new Statement(
        new Subject(
            Optional.of(tenure.airframe().address()),
            tenure.airframe().registration(),
            tenure.serial()),
        property,
        value,
        new Held(Optional.of(tenure.from()), Optional.of(tenure.until())),
        Optional.empty(),
        tenure.owner(),
        "line 1");
  }
}
