package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.folder.entry.Reading;
import org.wheelsdown.casework.shape.CaseSchema;
import org.wheelsdown.casework.yaml.WrittenFile;
import org.wheelsdown.casework.yaml.YamlReader;

/** Reads the text of a case, and tells all that is wrong with it at once. */
final class CaseReader {
  private final String name;
  private final CaseFiles files;

  CaseReader(String name, CaseFiles files) {
    this.name = name;
    this.files = files;
  }

  /** Reads it with all files that it names, each to its end. */
  CaseReading read(String text) throws IOException {
    Findings findings = new Findings(name);
    WrittenFile written = new YamlReader(name).read(text);
    findings.addAll(written.mistakes());
    if (written.root().isEmpty()) {
      return new Mistaken(findings.mistakes());
    }
    Sections sections = Sections.of(written.root().get());
    check(sections, findings);
    return findings.hasMistakes()
        ? new Mistaken(findings.mistakes())
        : new Sound(content(sections), findings.warnings(), written);
  }

  private void check(Sections sections, Findings findings) throws IOException {
    findings.addAll(CaseSchema.mistakes(name, sections.top().fields()));
    new References(sections, findings).check();
    Circles.find(sections.claims(), "depends", findings);
    Circles.find(sections.claims(), "refines", findings);
    Circles.find(sections.sources(), "heard-from", findings);
    new Plausibility(sections, findings).check();
    new DocumentFiles(files, findings).check(sections.documents());
    Meanings meanings = new Meanings(files, findings);
    for (Entry claim : sections.claims()) {
      meanings.check(claim);
    }
  }

  private static Case content(Sections sections) {
    Entry top = sections.top();
    return new Case(
        top.text("title"),
        top.text("about"),
        top.date("day"),
        top.find("notice"),
        mutual(sections.claims().stream().map(Reading::claim).toList()),
        sections.sources().stream().map(Reading::source).toList(),
        sections.documents().stream().map(Reading::document).toList(),
        sections.requests().stream().map(Reading::request).toList());
  }

  /** A conflict that one of two claims tells of is one of both. */
  private static List<Claim> mutual(List<Claim> claims) {
    return claims.stream().map(claim -> claim.withConflicts(conflicts(claim, claims))).toList();
  }

  private static Set<String> conflicts(Claim claim, List<Claim> claims) {
    Set<String> conflicts = new HashSet<>(claim.conflicts());
    claims.stream()
        .filter(other -> other.conflicts().contains(claim.id()))
        .map(Claim::id)
        .forEach(conflicts::add);
    return conflicts;
  }
}
