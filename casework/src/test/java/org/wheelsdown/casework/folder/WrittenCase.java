package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.mistake.Mistake;

/** A folder with a small case in it, to be spoilt by tests. */
final class WrittenCase {
  static final String SOUND =
      """
      # Told as of the day after.
      title: Flights to Caracas
      about: >
        Who flew,
        and when.
      day: 2019-01-25

      sources:
        - id: close-1
          print-as: a person close to the contractors   # no more than this
          reliability: C
          credibility: 3
        - id: flight-data
          print-as: flight-tracking data
      documents:
        - {id: contract, title: "A contract", file: documents/contract.txt, sha256: SHA256, captured: 2019-01-25, shows: who flies it}
      requests:
        - id: ministry
          to: A ministry
          asked: 2019-01-24
          way: e-mail
          words: Whose was it?
          about: [il96-to-havana]

      # What is said.
      claims:
        - id: il96-to-havana
          says: An Il-96 flew into Havana late on Wednesday.
          by: [{source: flight-data, credibility: 2}, close-1]
          how: Look at its landings.
          expected: supported
          checks:
            - part: it came from Moscow
              ask: {question: journeys, type: IL96, from: Moscow, to: Havana, aircraft: 006037}
              expect:
                rows: 1
                aircraft: {least: 1}
                with:
                  stops: [SN, PY]
                  when: {ended_time: {since: "2019-01-23T20:00", until: 2019-01-23}}
                  is: {ended_evidence: observed}
                  stated: {owner: {words: presidential administration, document: contract}}
                differing: contradicts

        - id: about-400
          says: About 400 people came.
          by: [close-1]
          how: Count them.
          conflicts: [il96-to-havana]
          untestable: Positions do not say who was aboard.
      # The end.
      """;

  private final Path folder;

  private WrittenCase(Path folder) {
    this.folder = folder;
  }

  static WrittenCase in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Path contract = folder.resolve("documents/contract.txt");
    Files.writeString(contract, "A stand-in.");
    WrittenCase written = new WrittenCase(folder);
    written.write(SOUND);
    return written;
  }

  /** Writes a case.yaml; {@code SHA256} stands for that of the contract. */
  WrittenCase write(String text) throws IOException {
    String sha256 = Sha256.of(folder.resolve("documents/contract.txt"));
    Files.writeString(folder.resolve("case.yaml"), text.replace("SHA256", sha256));
    return this;
  }

  /** The sound case with something else in one place of it. */
  WrittenCase with(String old, String other) throws IOException {
    assertThat(SOUND).contains(old);
    return write(SOUND.replace(old, other));
  }

  CaseFolder folder() {
    return CaseFolder.at(folder);
  }

  String text() throws IOException {
    return Files.readString(folder.resolve("case.yaml"));
  }

  Sound sound() throws IOException {
    CaseReading reading = folder().read();
    assertThat(reading).isInstanceOf(Sound.class);
    return (Sound) reading;
  }

  List<Mistake> mistakes() throws IOException {
    CaseReading reading = folder().read();
    assertThat(reading).isInstanceOf(Mistaken.class);
    return ((Mistaken) reading).mistakes();
  }
}
