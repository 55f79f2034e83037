package org.wheelsdown.io.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.position.Address;

/** The lists and drawings that a question in a file names. */
class AskedFilesTest {
  private static final String AROUND_HAVANA =
      """
      {"type": "Feature", "properties": {"name": "Around Havana"}, "geometry": {"type": "Polygon",
        "coordinates": [[[-83, 22.5], [-82, 22.5], [-82, 23.5], [-83, 23.5], [-83, 22.5]]]}}
      """;

  private final List<String> told = new ArrayList<>();
  @TempDir private Path outside;
  private Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    folder = Files.createDirectories(outside.resolve("case/lists")).getParent();
    Files.writeString(folder.resolve("lists/aircraft.csv"), "icao,name\n1FFF96,Il-96\n?!,x\n");
    Files.writeString(folder.resolve("havana.geojson"), AROUND_HAVANA);
    Files.writeString(outside.resolve("secret.csv"), "icao\nae4af6\n");
    Files.writeString(outside.resolve("secret.geojson"), AROUND_HAVANA);
    Files.createSymbolicLink(folder.resolve("link.csv"), outside.resolve("secret.csv"));
    Files.createSymbolicLink(folder.resolve("out"), outside);
  }

  private WrittenQuestion ask(String term, String file) throws MisreadQuestionException {
    return Asked.question("stays", term, file);
  }

  private QuestionReader reader() {
    return QuestionReader.inFolder(folder, told::add);
  }

  @Test
  void aListLeadsFromTheFolder() throws MisreadQuestionException {
    assertThat(reader().read(ask("list", "lists/../lists/aircraft.csv")).filter().who().addresses())
        .isEqualTo(Set.of(Address.parse("1fff96")));
    assertThat(told)
        .containsExactly(
            "1 line of lists/../lists/aircraft.csv without an aircraft, the first in line 3:"
                + " \"?!,x\".");
  }

  @Test
  void aDrawingIsAPlace() throws MisreadQuestionException {
    assertThat(reader().read(ask("at", "havana.geojson")).filter().where().at().orElseThrow())
        .contains("MUHA");
    assertThat(told).hasSize(1).first().asString().startsWith("At Around Havana: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.csv", "link.csv", "out/secret.csv", "lists/../../secret.csv"})
  void noListLiesOutside(String file) {
    assertThatThrownBy(() -> reader().read(ask("list", file)))
        .isInstanceOf(MisreadQuestionException.class)
        .hasMessage(file + " lies outside of the folder; put a copy into it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.geojson", "out/secret.geojson", "link.csv"})
  void noDrawingLiesOutside(String file) {
    assertThatThrownBy(() -> reader().read(ask("at", file)))
        .isInstanceOf(MisreadQuestionException.class)
        .hasMessage(file + " lies outside of the folder; put a copy into it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.csv", "../no.csv"})
  void ofFilesOutsideItIsNotToldWhetherTheyAreThere(String file) {
    assertThatThrownBy(() -> reader().read(ask("at", file)))
        .isInstanceOf(MisreadQuestionException.class)
        .hasMessageStartingWith("There is no airport, town, country or region called");
  }

  @Test
  void noPathIsAbsolute() {
    String file = outside.resolve("secret.geojson").toString();
    assertThatThrownBy(() -> reader().read(ask("at", file))).hasMessageContaining("lies outside");
    assertThatThrownBy(() -> reader().read(ask("list", file))).hasMessageContaining("lies outside");
  }

  @Test
  void whatCannotBeReadIsAMistake() {
    for (String file : List.of("no.csv", "lists", "nul\0.csv", "out/no.csv")) {
      assertThatThrownBy(() -> reader().read(ask("list", file)))
          .isInstanceOf(MisreadQuestionException.class)
          .hasMessage("There is no file " + file + " that can be read.");
    }
    assertThatThrownBy(() -> reader().read(ask("at", "nul\0.json")))
        .hasMessageContaining("no file");
  }

  @Test
  void aListOfNobodyAndABadDrawingAreMistakes() throws IOException {
    Files.writeString(folder.resolve("nobody.csv"), "# nobody\n");
    assertThatThrownBy(() -> reader().read(ask("list", "nobody.csv")))
        .hasMessageStartingWith("nobody.csv names no aircraft");
    Files.writeString(folder.resolve("bad.geojson"), "{}");
    assertThatThrownBy(() -> reader().read(ask("at", "bad.geojson")))
        .isInstanceOf(MisreadQuestionException.class)
        .hasMessageContaining("bad.geojson");
  }

  /** A command line may name any file. */
  @Test
  void aCommandLineMayNameAnyFile() throws MisreadQuestionException {
    String file = outside.resolve("secret.csv").toString();
    assertThat(QuestionReader.ofCommandLine(told::add).read(ask("list", file)).filter().who())
        .extracting(who -> who.addresses())
        .isEqualTo(Set.of(Address.parse("ae4af6")));
  }
}
