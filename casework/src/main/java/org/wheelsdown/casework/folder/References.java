package org.wheelsdown.casework.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Scalar;
import org.wheelsdown.core.spelling.Resembling;

/** That ids are unique and lead somewhere. */
final class References {
  private final Sections sections;
  private final Findings findings;

  References(Sections sections, Findings findings) {
    this.sections = sections;
    this.findings = findings;
  }

  void check() {
    unique("claim", sections.claims());
    unique("source", sections.sources());
    unique("document", sections.documents());
    unique("request", sections.requests());
    Set<String> claims = Sections.ids(sections.claims());
    Set<String> sources = Sections.ids(sections.sources());
    for (Entry claim : sections.claims()) {
      claim.items("by").forEach(by -> exists("source", by, sources));
      List.of("conflicts", "refines", "depends")
          .forEach(list -> claim.scalars(list).forEach(id -> exists("claim", id, claims)));
      claim.entries("checks").forEach(this::documents);
      checkOwnConflict(claim);
    }
    sections
        .sources()
        .forEach(s -> s.scalars("heard-from").forEach(id -> exists("source", id, sources)));
    sections.requests().forEach(r -> r.scalars("about").forEach(id -> exists("claim", id, claims)));
  }

  private void unique(String kind, List<Entry> entries) {
    Set<String> known = new HashSet<>();
    for (Entry entry : entries) {
      entry
          .scalar("id")
          .filter(id -> !known.add(id.text()))
          .ifPresent(
              id ->
                  findings.mistake(
                      id,
                      "'%s' is the id of another %s already".formatted(id.text(), kind),
                      "give one of them another id"));
    }
  }

  private void documents(Entry check) {
    check
        .entry("expect")
        .flatMap(expect -> expect.entry("with"))
        .flatMap(with -> with.entry("stated"))
        .ifPresent(
            stated ->
                stated
                    .all()
                    .values()
                    .forEach(
                        said -> {
                          if (said instanceof Fields fields) {
                            new Entry(fields)
                                .scalar("document")
                                .ifPresent(
                                    id ->
                                        exists("document", id, Sections.ids(sections.documents())));
                          }
                        }));
  }

  private void exists(String kind, Written reference, Set<String> ids) {
    if (reference instanceof Fields fields) {
      new Entry(fields).scalar("source").ifPresent(id -> exists(kind, id, ids));
    } else if (reference instanceof Scalar id && !ids.contains(id.text())) {
      findings.mistake(
          id, "There is no %s '%s'".formatted(kind, id.text()), Resembling.hint(id.text(), ids));
    }
  }

  private void checkOwnConflict(Entry claim) {
    claim.scalars("conflicts").stream()
        .filter(id -> id.text().equals(claim.text("id")))
        .forEach(id -> findings.mistake(id, "A claim cannot conflict with itself", ""));
  }
}
