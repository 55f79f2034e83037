package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case, the marked secrets that its vault holds, all that commands say, and every folder in which
 * they may leave something: to be searched for the marks.
 */
final class Canaries {
  private static final String CASE =
      """
      title: A case
      about: What somebody says.
      day: 2019-01-25
      sources:
        - {id: close-1, print-as: a person close to it}
        - {id: close-2, print-as: another}
      claims:
        - {id: said, says: It flew., by: [close-1], how: Ask others., untestable: Nobody can see it.}
      """;

  /** What a person might have set for other reasons, and what must not work with a vault. */
  static final String DUMPS =
      " -XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=. -XX:+CrashOnOutOfMemoryError"
          + " -XX:ErrorFile=crash.log -XX:StartFlightRecording=filename=all.jfr -XX:+HeapDumpBeforeFullGC";

  final Marker passphrase = Marker.any();
  final Marker next = Marker.any();
  final Marker wrong = Marker.any();
  final Marker name = Marker.any();
  final Marker contact = Marker.any();
  final Marker notes = Marker.any();

  private final Map<String, String> said = new TreeMap<>();
  private final Path folder;

  private Canaries(Path folder) {
    this.folder = folder;
  }

  /** Makes the case and the folders. */
  static Canaries in(Path folder) throws IOException {
    Canaries canaries = new Canaries(folder);
    for (Path each : List.of(canaries.caseFolder(), canaries.working(), canaries.temporary())) {
      Files.createDirectory(each);
    }
    Files.writeString(canaries.caseFolder().resolve("case.yaml"), CASE);
    return canaries;
  }

  Path caseFolder() {
    return folder.resolve("case");
  }

  /** Where commands are started. */
  Path working() {
    return folder.resolve("working");
  }

  private Path temporary() {
    return folder.resolve("tmp");
  }

  /**
   * @param options for the Java machine
   */
  Launcher launcher(String options) {
    return new Launcher(working(), "-Djava.io.tmpdir=" + temporary() + " " + options);
  }

  List<Marker> secrets() {
    return List.of(passphrase, next, wrong, name, contact, notes);
  }

  /** Keeps what a command has said. */
  void heard(String command, String words) {
    said.put(said.size() + " " + command, words);
  }

  String allSaid() {
    return String.join("", said.values());
  }

  /** Where secrets were found. */
  List<String> leftOrSaid() throws IOException {
    Map<String, String> places = new TreeMap<>(said);
    for (String file : files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      places.put(file, file + new String(bytes, StandardCharsets.ISO_8859_1));
    }
    List<String> found = new ArrayList<>();
    places.forEach(
        (place, bytes) ->
            secrets().stream()
                .filter(secret -> secret.isIn(bytes))
                .forEach(secret -> found.add(place + " has a secret")));
    return found;
  }

  /** All files, with their paths from the folder on. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
