package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;
import org.wheelsdown.store.manifest.DocumentPart;

/** Days that are counted import by import, as they are counted at once, and as they are. */
class DayCountsTest {
  private static final String SEED = "20190123";
  private static final LocalDate FIRST = LocalDate.ofEpochDay(Importing.MIDNIGHT / Importing.DAY);

  /** More than a month, as months are counted one by one. */
  private static final int DAYS = 50;

  /** A source file, and where it came from. */
  private record Source(SourceContent content, String origin) {
    void into(Import session) {
      if (begin(session)) {
        session.end();
      }
    }

    boolean begin(Import session) {
      String sha256 = content.source().sha256();
      ImportSource source = new ImportSource(content.name(), sha256, 1_000, origin, "CC0");
      boolean begun = session.begin(source);
      if (begun) {
        content.feed(session);
      }
      return begun;
    }
  }

  @Property(tries = 5, seed = SEED, shrinking = ShrinkingMode.OFF)
  void importByImport(@ForAll long seed) throws IOException, SQLException {
    Random random = new Random(seed);
    List<Source> sources = sources(random);
    Path folder = FilesIn.newFolder();
    Workspace workspace = Workspace.create(folder);
    int done = 0;
    while (done < sources.size()) {
      interrupt(workspace, sources.get(random.nextInt(sources.size())));
      int next = Math.min(sources.size(), done + 1 + random.nextInt(3));
      importAll(workspace, sources.subList(done, next));
      done = next;
      List<SourceDay> stale = workspace.coverage().days();
      if (random.nextInt(3) > 0 || done == sources.size()) {
        derive(workspace);
        assertThat(counted(folder)).isEqualTo(truth(sources.subList(0, done)));
        assertThat(workspace.coverage().days()).isEqualTo(stale);
      }
    }

    Path atOnce = FilesIn.newFolder();
    Workspace other = Workspace.create(atOnce);
    importAll(other, sources);
    assertThat(other.status().days()).isEqualTo(workspace.status().days());
    derive(other);
    assertThat(counted(atOnce)).isEqualTo(counted(folder));
    assertThat(FilesIn.parquet(folder)).hasSize(workspace.manifest().paths().size());
  }

  @Test
  void aDayThatNoImportTouchesIsNotLookedAtAgain() throws IOException, SQLException {
    Path folder = FilesIn.newFolder();
    Workspace workspace = Workspace.create(folder);
    Source early = new Source(SourceContent.of("early", heard(new Random(1), 0, 3)), "a");
    Source late = new Source(SourceContent.of("late", heard(new Random(2), 3, 3)), "a");
    importAll(workspace, List.of(early));
    derive(workspace);
    for (DocumentPart part : workspace.manifest().documents()) {
      Files.delete(folder.resolve(part.path()));
    }

    importAll(workspace, List.of(late));
    derive(workspace);

    assertThat(counted(folder)).isEqualTo(truth(List.of(early, late)));
    assertThat(workspace.coverage().days()).hasSize(6);
  }

  @Test
  void aListComesAndGoesAndNothingElseChanges() throws IOException, SQLException {
    Path folder = FilesIn.newFolder();
    Workspace workspace = Workspace.create(folder);
    Source early = new Source(SourceContent.of("early", heard(new Random(1), 0, 5)), "a");
    Source late = new Source(SourceContent.of("late", heard(new Random(2), 2, 5)), "a");
    importAll(workspace, List.of(early));
    derive(workspace);
    List<SourceDay> before = workspace.coverage().days();

    importList(workspace, "list");
    derive(workspace);
    assertThat(workspace.coverage().days()).isEqualTo(before);
    workspace.documents().remove("list");
    assertThat(workspace.coverage().days()).isEqualTo(before);
    importAll(workspace, List.of(late));
    derive(workspace);
    assertThat(counted(folder)).isEqualTo(truth(List.of(early, late)));
  }

  @Test
  void aWorkspaceOfListsOnlyHasNoDays() throws IOException {
    Workspace workspace = Workspace.create(FilesIn.newFolder());
    importList(workspace, "list");

    assertThat(workspace.deriveCoverage(positions -> {})).isTrue();

    assertThat(workspace.manifest().hasStaleCoverage()).isFalse();
    assertThat(workspace.coverage().days()).isEmpty();
  }

  @Test
  void whatWasWorkedOutBeforeDaysWereCountedIsWorkedOutAgain() throws IOException, SQLException {
    Path folder = FilesIn.newFolder();
    Workspace workspace = Workspace.create(folder);
    List<Source> sources = sources(new Random(3));
    importAll(workspace, sources);
    derive(workspace);
    List<SourceDay> days = workspace.coverage().days();
    Path manifest = folder.resolve("manifest.json");
    String earlier =
        Files.readString(manifest)
            .replace("\"version\" : 2", "\"version\" : 1")
            .replaceAll(",\\s*\"days\" : \"coverage/[^\"]*\"", "");
    Files.writeString(manifest, earlier);

    assertThat(workspace.manifest().coverage().days()).isEmpty();
    assertThat(workspace.coverage().days()).isEqualTo(days);
    assertThat(workspace.deriveCoverage(positions -> {})).isTrue();
    assertThat(counted(folder)).isEqualTo(truth(sources));
  }

  /** An import that is given up half-way, and a derivation that fails. */
  private static void interrupt(Workspace workspace, Source source) {
    try (Import session = workspace.startImport()) {
      source.begin(session);
    }
    if (workspace.manifest().hasStaleCoverage()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  workspace.deriveCoverage(
                      positions -> {
                        throw new IllegalStateException("interrupted");
                      }));
    }
  }

  private static void importAll(Workspace workspace, List<Source> sources) {
    try (Import session = workspace.startImport()) {
      sources.forEach(source -> source.into(session));
      session.commit();
    }
  }

  private static void importList(Workspace workspace, String name) {
    Subject subject = new Subject(Optional.of(new Address(0x100000)), "", "");
    Statement statement =
        new Statement(
            subject,
            org.wheelsdown.core.statement.Property.OPERATOR,
            "Air Force",
            Held.UNDATED,
            Optional.empty(),
            "",
            "line 2");
    try (Import session = workspace.startImport()) {
      session.begin(new ImportSource(name, "aa".repeat(32), 100, "", ""));
      session.statements(List.of(statement));
      session.end();
      session.commit();
    }
  }

  private static void derive(Workspace workspace) {
    workspace.deriveCoverage(positions -> {});
    assertThat(workspace.manifest().hasStaleCoverage()).isFalse();
  }

  /** Files of two origins, some of which have days and aircraft in common. */
  private static List<Source> sources(Random random) {
    return IntStream.range(0, 8)
        .mapToObj(
            number -> {
              int first = random.nextInt(DAYS);
              List<Position> heard = heard(random, first, 1 + random.nextInt(DAYS - first));
              return new Source(
                  SourceContent.of("file" + number, heard), random.nextBoolean() ? "a" : "b");
            })
        .toList();
  }

  /** Reports of a few of a dozen aircraft on each of some days. */
  private static List<Position> heard(Random random, int firstDay, int days) {
    List<Position> heard = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      int address = 0x100000 + number * 113 + (number % 5 == 4 ? 1 << 24 : 0);
      PositionBuilder builder = new PositionBuilder(new Address(address), new Origin(0, 0));
      for (int row = 0; row < days; row++) {
        long second = random.nextLong(firstDay * Importing.DAY, (firstDay + days) * Importing.DAY);
        heard.add(
            builder
                .time((Importing.MIDNIGHT + second) * 1_000_000)
                .at(50, 10)
                .ground(GroundState.GROUND)
                .build(row));
      }
    }
    return heard;
  }

  /** Counted from the reports, in the order of the file. */
  private static List<String> truth(List<Source> sources) {
    Map<String, Set<Address>> aircraft = new TreeMap<>();
    Map<String, Integer> positions = new TreeMap<>();
    for (Source source : sources) {
      source.content().aircraft().values().stream()
          .flatMap(List::stream)
          .forEach(
              report -> {
                String key = FIRST.plusDays(Importing.day(report)) + " " + source.origin();
                aircraft.computeIfAbsent(key, any -> new HashSet<>()).add(report.address());
                positions.merge(key, 1, Integer::sum);
              });
    }
    return aircraft.entrySet().stream()
        .map(day -> line(day.getKey(), day.getValue(), positions.get(day.getKey())))
        .toList();
  }

  private static String line(String key, Set<Address> aircraft, int positions) {
    Set<Integer> folders = aircraft.stream().map(SourceDays::folderOf).collect(Collectors.toSet());
    String digits =
        IntStream.range(0, 256)
            .mapToObj(folder -> folders.contains(folder) ? "1" : "0")
            .collect(Collectors.joining());
    return "%s %d %d %s".formatted(key, aircraft.size(), positions, digits);
  }

  private static List<String> counted(Path folder) throws SQLException {
    String path = Workspace.open(folder).manifest().coverage().days().orElseThrow();
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        java.sql.Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT concat_ws(' ', day, origin, aircraft, positions, folders) FROM '%s'"
                    .formatted(folder.resolve(path)))) {
      while (result.next()) {
        lines.add(result.getString(1));
      }
    }
    return lines;
  }
}
