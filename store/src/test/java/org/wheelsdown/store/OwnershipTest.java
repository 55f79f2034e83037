package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportResult;
import org.wheelsdown.store.imports.ImportSource;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.statement.DocumentDetails;
import org.wheelsdown.store.statement.KeptDocument;

/** Whose an aircraft was depends on the day and the documents, and only on these. */
class OwnershipTest {
  private static final Address AIRCRAFT = new Address(0x3c6444);
  private static final Subject BY_ADDRESS = new Subject(Optional.of(AIRCRAFT), "", "");
  private static final Subject BY_REGISTRATION = new Subject(Optional.empty(), "X-3C6444", "");
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);

  /** The aircraft flies from this day on, for five days. */
  private static final LocalDate START = LocalDate.parse("2023-11-15");

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void fly() {
    workspace = Workspace.create(folder.resolve("w"));
    List<Position> heard =
        new Aeroplane(AIRCRAFT, 4, Importing.MIDNIGHT)
            .flyUntil(Importing.MIDNIGHT + 5 * (double) Importing.DAY);
    Importing.all(workspace, List.of(SourceContent.of("heard", heard)));
    Importing.derive(workspace);
  }

  @Test
  void theAnswerDependsOnTheDay() {
    list(
        "owners",
        "aa",
        says(BY_REGISTRATION, Property.OWNER, "First", from(-100, 2)),
        says(BY_REGISTRATION, Property.OWNER, "Second", from(2, 4)),
        says(BY_REGISTRATION, Property.OWNER, "Third", from(4, 100)));

    List<String> owners = column("owner");
    List<String> times = column("first_heard");
    assertThat(owners).contains("First", "Second", "Third");
    for (int i = 0; i < times.size(); i++) {
      int day = LocalDate.parse(times.get(i).substring(0, 10)).getDayOfMonth() - 15;
      assertThat(owners.get(i)).isEqualTo(day < 2 ? "First" : day < 4 ? "Second" : "Third");
    }
    assertThat(count(Who.ANYBODY.ofOwners(Set.of("second"))))
        .isEqualTo(owners.stream().filter("Second"::equals).count())
        .isPositive();
  }

  @Test
  void documentsThatDisagreeAreBothShown() {
    list("one", "aa", says(BY_ADDRESS, Property.OPERATOR, "Air Force", Held.UNDATED));
    list("two", "bb", says(BY_ADDRESS, Property.OPERATOR, "=Navy()", Held.UNDATED));

    assertThat(column("identity"))
        .allMatch(words -> words.contains("Air Force") || words.contains("=Navy()"))
        .allMatch(words -> words.contains("operator otherwise"));
    assertThat(cited(FLIGHTS))
        .filteredOn(each -> each.property().equals("operator"))
        .extracting(StatementCitation::value)
        .contains("Air Force", "=Navy()");
    try (Answer answer = workspace.questions(Country.AIRPORTS).answer(FLIGHTS)) {
      assertThat(String.join("\n", answer.caveats()))
          .contains("SHA-256 ", "documents say different things");
    }
  }

  @Test
  void removingADocumentChangesOnlyWhatRestedOnIt() {
    list(
        "one",
        "aa",
        says(BY_ADDRESS, Property.OPERATOR, "Air Force", Held.UNDATED),
        says(BY_ADDRESS, Property.CATEGORY, "MILITARY", Held.UNDATED));
    List<String> before = Asking.everything(workspace);
    list("two", "bb", says(BY_ADDRESS, Property.OWNER, "Somebody", Held.UNDATED));
    assertThat(column("owner")).containsOnly("Somebody");

    assertThat(workspace.documents().remove("two").statements()).isEqualTo(1);
    Importing.derive(workspace);

    assertThat(Asking.everything(workspace)).isEqualTo(before);
    assertThat(workspace.documents().all()).hasSize(1);
    list("two", "bb", says(BY_ADDRESS, Property.OWNER, "Somebody", Held.UNDATED));
    assertThat(column("owner")).containsOnly("Somebody");
  }

  @Test
  void aListAgainAddsNothingAndANewerCopyAdds() {
    Statement said = says(BY_ADDRESS, Property.OPERATOR, "Air Force", Held.UNDATED);
    list("list", "aa", said);
    Manifest before = workspace.manifest();

    assertThat(list("the same list", "aa", said).alreadyThere()).hasSize(1);
    assertThat(workspace.manifest()).isEqualTo(before);

    list("list", "bb", said, says(BY_ADDRESS, Property.CATEGORY, "MILITARY", Held.UNDATED));
    assertThat(workspace.documents().all()).extracting(KeptDocument::statements).contains(1L, 2L);
    assertThat(workspace.statements(AddressRules.NONE).about(AIRCRAFT))
        .filteredOn(each -> each.property() == Property.OPERATOR)
        .hasSize(2);
    assertThat(count(Who.ANYBODY.ofCategories(Set.of(Category.MILITARY)))).isPositive();
  }

  @Test
  void whatIsNotCommittedLeavesNothing() throws IOException {
    List<String> before = Asking.everything(workspace);
    List<Path> files = FilesIn.parquet(folder);
    try (Import session = workspace.startImport()) {
      session.begin(source("list", "aa"));
      session.statements(List.of(says(BY_ADDRESS, Property.OWNER, "Nobody", Held.UNDATED)));
      session.end();
    }

    assertThat(FilesIn.parquet(folder)).hasSameElementsAs(files);
    assertThat(Asking.everything(workspace)).isEqualTo(before);
  }

  @Test
  void aPaperBesideTheListIsKeptAndCited() throws IOException {
    Files.writeString(folder.resolve("contract.html"), "<p>sold</p>");
    Statement said =
        new Statement(
            BY_ADDRESS,
            Property.OWNER,
            "Somebody",
            Held.UNDATED,
            Optional.of(START),
            "contract.html",
            "page 1, by line 2 of list.csv");
    list(folder.resolve("list.csv").toString(), "aa", said);

    AttachedDocument paper = workspace.manifest().attached().get(0);
    assertThat(folder.resolve("w").resolve(paper.path())).hasContent("<p>sold</p>");
    Document document = workspace.statements(AddressRules.NONE).document(paper.sha256());
    assertThat(document.rank()).isEqualTo(DocumentRank.PAPER);
    assertThat(cited(FLIGHTS))
        .filteredOn(each -> each.property().equals("owner"))
        .extracting(StatementCitation::sha256)
        .containsOnly(paper.sha256());

    workspace.documents().remove(paper.sha256().substring(0, 8));
    Importing.derive(workspace);
    assertThat(column("owner")).containsOnly("");
    assertThat(folder.resolve("w").resolve(paper.path())).doesNotExist();
  }

  @Test
  void aPaperThatIsMissingOrElsewhereLeavesTheListToRestOn() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("lists"));
    Files.writeString(folder.resolve("secret.txt"), "not to be taken");
    Files.createSymbolicLink(inside.resolve("link.txt"), folder.resolve("secret.txt"));
    for (String name : List.of("missing.pdf", "../secret.txt", "link.txt")) {
      Statement said =
          new Statement(
              BY_ADDRESS, Property.OWNER, "X", Held.UNDATED, Optional.empty(), name, "line 2");
      ImportResult result =
          list(
              inside.resolve("list.csv").toString(), Integer.toHexString(16 + name.length()), said);
      assertThat(result.imported().get(0).problems().values()).containsExactly(1L);
    }
    assertThat(workspace.manifest().attached()).isEmpty();
    assertThat(column("owner")).containsOnly("X");
  }

  @Test
  void attachingTwiceKeepsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "paper");
    AttachedDocument first = workspace.documents().attach(file, DocumentDetails.NONE);
    assertThat(workspace.documents().attach(file, DocumentDetails.NONE)).isEqualTo(first);
    assertThat(workspace.manifest().attached()).hasSize(1);
  }

  @Test
  void filesOfPositionsCannotBeRemoved() {
    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> workspace.documents().remove("heard"))
        .withMessageContaining("positions");
    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> workspace.documents().remove("nothing"));
  }

  private ImportResult list(String name, String digits, Statement... statements) {
    try (Import session = workspace.startImport()) {
      if (session.begin(source(name, digits))) {
        session.rank(DocumentRank.HAND_WRITTEN);
        session.statements(List.of(statements));
        session.end();
      }
      ImportResult result = session.commit();
      Importing.derive(workspace);
      return result;
    }
  }

  private static ImportSource source(String path, String digits) {
    return new ImportSource(
        Path.of(path).getFileName().toString(),
        digits.repeat(32),
        100,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.of(Path.of(path)));
  }

  private static Statement says(Subject subject, Property property, String value, Held held) {
    return new Statement(subject, property, value, held, Optional.empty(), "", "line 2");
  }

  private static Held from(int first, int end) {
    return new Held(Optional.of(START.plusDays(first)), Optional.of(START.plusDays(end)));
  }

  private List<String> column(String name) {
    return Asking.column(workspace, FLIGHTS, name);
  }

  private long count(Who who) {
    return Asking.lines(workspace, new Question.Flights(Filter.EVERYTHING.of(who))).size();
  }

  private List<StatementCitation> cited(Question question) {
    return Asking.cited(workspace, question).stream()
        .flatMap(row -> row.statements().stream())
        .toList();
  }
}
