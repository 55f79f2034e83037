package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** That adding to a case adds, and changes nothing else of its file. */
class CaseEditingTest {
  private static final String SEED = "20190125";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String SHORT = "title: T\nabout: A\nday: 2019-01-25\n";

  private Path folder = Path.of("");
  private WrittenCase written;

  @BeforeProperty
  void write() throws IOException {
    folder = Files.createTempDirectory("case");
    written = WrittenCase.in(folder);
  }

  @AfterProperty
  void clear() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  /** The same case as people and programs lay it out. */
  @Provide
  Arbitrary<String> layouts() {
    String sound = WrittenCase.SOUND;
    return Arbitraries.of(
        sound,
        sound.stripTrailing(),
        sound.replace("\n", "\r\n"),
        "---\n" + sound + "...\n",
        "---\n" + sound + "...",
        sound.replace("\n  - ", "\n- ").replace("\n    ", "\n  "),
        sound.replace(
            "Positions do not say who was aboard.", "|\n      Positions do not\n      say.\n\n"),
        sound.replace(
            "Positions do not say who was aboard.\n# The end.\n",
            "|+\n      Positions do not\n\n\n"),
        sound.replace("Positions do not say who was aboard.\n# The end.\n", ">\n      Positions"),
        sound
            .replace("say who was aboard.", "say\n      # who\n")
            .replace("do not say\n      # who", "do\n      not say # who"),
        sound.replace(
            "way: e-mail\n    words: Whose was it?\n",
            "way: e-mail\n    words: \"Whose\n\n      was it?\" # so\n"),
        sound.replace(
            "print-as: flight-tracking data",
            "print-as: flight-tracking data\n    heard-from:\n      [\n        close-1,   # who\n      ]"));
  }

  @Provide
  Arbitrary<Claim> claims() {
    return CaseItems.claims();
  }

  @Provide
  Arbitrary<Source> sources() {
    return CaseItems.sources();
  }

  @Provide
  Arbitrary<CommentRequest> requests() {
    return CaseItems.requests();
  }

  @Provide
  Arbitrary<CaseDocument> documents() throws IOException {
    return CaseItems.documents(Sha256.of(folder.resolve("documents/contract.txt")));
  }

  @Property(seed = SEED, tries = 150)
  void aClaimIsAdded(@ForAll("layouts") String layout, @ForAll("claims") Claim claim)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    Case after = added(before, folder().add(before, claim));
    assertThat(after.claims()).isEqualTo(plus(before.content().claims(), claim));
    assertThat(after.sources()).isEqualTo(before.content().sources());
    assertThat(after.requests()).isEqualTo(before.content().requests());
  }

  @Property(seed = SEED, tries = 80)
  void aSourceIsAdded(@ForAll("layouts") String layout, @ForAll("sources") Source source)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    Case after = added(before, folder().add(before, source));
    assertThat(after.sources()).isEqualTo(plus(before.content().sources(), source));
    assertThat(after.claims()).isEqualTo(before.content().claims());
  }

  @Property(seed = SEED, tries = 80)
  void aDocumentIsAdded(
      @ForAll("layouts") String layout, @ForAll("documents") CaseDocument document)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    Case after = added(before, folder().add(before, document));
    assertThat(after.documents()).isEqualTo(plus(before.content().documents(), document));
  }

  @Property(seed = SEED, tries = 80)
  void aRequestIsAdded(@ForAll("layouts") String layout, @ForAll("requests") CommentRequest request)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    Case after = added(before, folder().add(before, request));
    assertThat(after.requests()).isEqualTo(plus(before.content().requests(), request));
  }

  @Provide
  Arbitrary<String> texts() {
    return CaseItems.texts();
  }

  @Property(seed = SEED, tries = 150)
  void aTextIsReplacedInItsPlace(@ForAll("layouts") String layout, @ForAll("texts") String words)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    assertThat(folder().replace(before, "claims", "about-400", "untestable", words))
        .isInstanceOf(Sound.class);
    Case after = written.sound().content();
    assertThat(after.claims().get(1).untestable()).contains(words);
    assertThat(after.claims().get(0)).isEqualTo(before.content().claims().get(0));
    String old = before.written().text();
    String place = "untestable: ";
    int start = old.indexOf(place) + place.length();
    assertThat(written.text()).startsWith(old.substring(0, start));
    if (old.contains("# The end.")) {
      assertThat(written.text()).contains("# The end.");
    }
  }

  @Property(seed = SEED, tries = 150)
  void fieldsOfAClaimChangeAndNothingElse(
      @ForAll("layouts") String layout, @ForAll("texts") String says, @ForAll("texts") String note)
      throws IOException, CaseException {
    Sound before = written.write(layout).sound();
    ObjectNode fields = JSON.objectNode().put("says", says.strip()).put("note", note.strip());
    fields.set("expected", JSON.nullNode());
    fields
        .putArray("by")
        .add("flight-data")
        .addObject()
        .put("source", "close-1")
        .put("words", "Yes");
    assertThat(folder().change(before, CaseList.CLAIMS, "il96-to-havana", fields))
        .isInstanceOf(Sound.class);
    Case after = written.sound().content();
    Claim old = before.content().claims().get(0);
    Claim claim = after.claims().get(0);
    assertThat(claim.says()).isEqualTo(says.strip());
    assertThat(claim.note()).contains(note.strip());
    assertThat(claim.expected()).isEmpty();
    assertThat(claim.by().stream().map(Attribution::source))
        .containsExactly("flight-data", "close-1");
    assertThat(claim.checks()).isEqualTo(old.checks());
    assertThat(after.claims().get(1)).isEqualTo(before.content().claims().get(1));
    assertThat(after.sources()).isEqualTo(before.content().sources());
    assertThat(comments(written.text())).containsAll(comments(before.written().text()));
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("#")).toList();
  }

  @Property(seed = SEED, tries = 10)
  void aClaimInBracesChangesInThem(@ForAll("noteBefore") String note)
      throws IOException, CaseException {
    String claim = "{id: c, says: It flew., how: Ask., untestable: Nobody can see it.%s}";
    Sound before =
        written
            .write(SHORT + "claims:\n  # one\n  - " + claim.formatted(note) + " # two\n")
            .sound();
    ObjectNode fields = JSON.objectNode().put("how", "Look: there").put("note", "N");
    assertThat(folder().change(before, CaseList.CLAIMS, "c", fields)).isInstanceOf(Sound.class);
    assertThat(written.text())
        .contains("how: \"Look: there\", untestable")
        .contains("N")
        .endsWith("} # two\n");
    ObjectNode without = JSON.objectNode();
    without.set("note", JSON.nullNode());
    folder().change(written.sound(), CaseList.CLAIMS, "c", without);
    assertThat(written.text())
        .endsWith("- " + claim.formatted("").replace("Ask.", "\"Look: there\"") + " # two\n");
  }

  @Provide
  Arbitrary<String> noteBefore() {
    return Arbitraries.of("", ", note: old");
  }

  @Property(tries = 1)
  void whatIsUnchangedIsNotWrittenAnew() throws IOException, CaseException {
    Sound before = written.sound();
    Claim claim = before.content().claims().get(0);
    folder()
        .change(before, CaseList.CLAIMS, claim.id(), JSON.objectNode().put("says", claim.says()));
    assertThat(written.text()).isEqualTo(before.written().text());
  }

  @Property(tries = 1)
  void aFieldThatNoClaimHasIsAMistake() throws IOException, CaseException {
    Sound before = written.sound();
    ObjectNode odd = JSON.objectNode().put("verdict", "supported");
    assertThat(folder().change(before, CaseList.CLAIMS, "about-400", odd))
        .isInstanceOf(Mistaken.class);
    assertThat(written.text()).isEqualTo(before.written().text());
  }

  @Property(seed = SEED, tries = 10)
  void toAListThatIsEmptyOrMissing(@ForAll("noLists") String text)
      throws IOException, CaseException {
    Source source = new Source("s", "a person", Optional.empty(), Optional.empty(), Set.of());
    Sound before = written.write(text).sound();
    Case once = added(before, folder().add(before, source));
    assertThat(once.sources()).containsExactly(source);
    Source second = new Source("t", "another", Optional.empty(), Optional.empty(), Set.of("s"));
    Case twice = added(written.sound(), folder().add(written.sound(), second));
    assertThat(twice.sources()).containsExactly(source, second);
  }

  @Provide
  Arbitrary<String> noLists() {
    return Arbitraries.of(
        SHORT,
        SHORT.stripTrailing(),
        SHORT + "sources:\n",
        SHORT + "sources:",
        SHORT + "sources:   # none yet\n  # - id: x\nclaims: []\n",
        SHORT + "sources: []\nclaims:\n",
        SHORT + "sources: [ ] # none\n",
        SHORT + "# the end");
  }

  @Property(tries = 1)
  void whatWouldBeAMistakeIsNotWritten() throws IOException, CaseException {
    Sound before = written.sound();
    CaseReading after =
        folder()
            .add(
                before,
                new Source("close-1", "x", Optional.empty(), Optional.empty(), Set.of("nobody")));
    assertThat(after).isInstanceOf(Mistaken.class);
    assertThat(((Mistaken) after).mistakes()).hasSize(2);
    assertThat(written.sound()).isEqualTo(before);
  }

  @Property(tries = 1)
  void theSecondOfTwoIsToldOfTheFirst() throws IOException, CaseException {
    Sound seenByBoth = written.sound();
    Source mine = new Source("mine", "x", Optional.empty(), Optional.empty(), Set.of());
    Source theirs = new Source("theirs", "y", Optional.empty(), Optional.empty(), Set.of());
    folder().add(seenByBoth, mine);
    assertThatThrownBy(() -> folder().add(seenByBoth, theirs))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("has changed since it was read");
    folder().add(written.sound(), theirs);
    assertThat(written.sound().content().sources()).contains(mine, theirs);
  }

  @Property(tries = 1)
  void permissionsAreKeptAndNothingIsLeftBehind() throws IOException, CaseException {
    Files.setPosixFilePermissions(
        folder.resolve("case.yaml"), PosixFilePermissions.fromString("rw-r-----"));
    folder()
        .add(written.sound(), new Source("s", "x", Optional.empty(), Optional.empty(), Set.of()));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("case.yaml"))))
        .isEqualTo("rw-r-----");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("case.yaml", "documents");
    }
  }

  @Property(tries = 1)
  void aCaseInBracesIsLeftToPeople() throws IOException {
    Sound before = written.write("{title: T, about: A, day: 2019-01-25}\n").sound();
    assertThatThrownBy(
            () ->
                folder()
                    .add(
                        before, new Source("s", "x", Optional.empty(), Optional.empty(), Set.of())))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("by hand");
  }

  private CaseFolder folder() {
    return written.folder();
  }

  /** The case with what was added; all of the old text is still there, around one piece. */
  private Case added(Sound before, CaseReading after) throws IOException {
    assertThat(after).isInstanceOf(Sound.class);
    assertThat(((Sound) after).content()).isEqualTo(written.sound().content());
    String old = before.written().text();
    String now = written.text();
    int same = 0;
    while (same < old.length() && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    assertThat(now).endsWith(old.substring(same));
    return written.sound().content();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }
}
