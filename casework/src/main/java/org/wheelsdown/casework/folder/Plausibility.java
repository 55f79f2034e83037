package org.wheelsdown.casework.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.folder.entry.Entry;

/** What cannot be or is odd, although each word of it is as the schema says. */
final class Plausibility {
  /** The year of the first flight with an engine. */
  private static final LocalDate FIRST = LocalDate.of(1903, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private final Sections sections;
  private final Findings findings;

  Plausibility(Sections sections, Findings findings) {
    this.sections = sections;
    this.findings = findings;
  }

  void check() {
    possible(sections.top(), "day");
    sections.claims().forEach(this::checkClaim);
    sections.documents().forEach(document -> told(document, "captured"));
    sections.requests().forEach(this::checkRequest);
    sections.sources().forEach(this::checkMentioned);
  }

  private void checkClaim(Entry claim) {
    claim.entry("published").ifPresent(published -> told(published, "on"));
    boolean hasChecks = !claim.items("checks").isEmpty();
    if (!hasChecks && !claim.has("untestable") && claim.has("id")) {
      findings.mistake(
          claim.fields(),
          "'%s' has no checks, and does not say why".formatted(claim.text("id")),
          "write checks, or untestable: and why this data cannot speak to it");
    } else if (hasChecks && claim.has("untestable")) {
      findings.mistake(
          claim.value("untestable").orElseThrow(),
          "'%s' has checks, and says that it is untestable".formatted(claim.text("id")),
          "take one of the two away");
    }
    claim.entries("checks").forEach(check -> check.entry("expect").ifPresent(this::checkExpect));
  }

  private void checkExpect(Entry expect) {
    List.of("rows", "aircraft").forEach(name -> expect.entry(name).ifPresent(this::checkRange));
    expect
        .entry("with")
        .flatMap(with -> with.entry("when"))
        .ifPresent(
            when ->
                when.all().keySet().forEach(name -> when.entry(name).ifPresent(this::checkTimes)));
  }

  private void checkRange(Entry range) {
    Optional<Integer> least = whole(range.find("least"));
    Optional<Integer> most = whole(range.find("most"));
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      findings.mistake(range.fields(), "'least' is more than 'most'", "");
    }
  }

  private static Optional<Integer> whole(Optional<String> text) {
    return text.filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  private void checkTimes(Entry when) {
    String since = when.text("since");
    String until = when.text("until");
    int common = Math.min(since.length(), until.length());
    if (common > 0 && since.substring(0, common).compareTo(until.substring(0, common)) > 0) {
      findings.mistake(when.fields(), "'until' is before 'since'", "");
    }
  }

  private void checkRequest(Entry request) {
    told(request, "asked");
    possible(request, "deadline");
    notBefore(request, "deadline", request);
    request
        .entry("answer")
        .ifPresent(
            answer -> {
              told(answer, "on");
              notBefore(answer, "on", request);
            });
  }

  private void notBefore(Entry entry, String name, Entry request) {
    Optional<LocalDate> asked = request.findDate("asked");
    if (asked.isPresent() && entry.findDate(name).map(asked.get()::isAfter).orElse(false)) {
      findings.mistake(
          entry.value(name).orElseThrow(),
          "'%s' is before the day on which was asked, %s".formatted(name, asked.get()),
          "");
    }
  }

  /** A day on which something had happened that the case tells of. */
  private void told(Entry entry, String name) {
    possible(entry, name);
    Optional<LocalDate> day = sections.top().findDate("day");
    if (day.isPresent() && entry.findDate(name).map(d -> d.isAfter(day.get())).orElse(false)) {
      findings.warning(
          entry.value(name).orElseThrow(),
          "'%s' is after the day as of which the case is told, %s".formatted(name, day.get()),
          "");
    }
  }

  private void possible(Entry entry, String name) {
    entry
        .findDate(name)
        .filter(day -> day.isBefore(FIRST) || day.isAfter(LAST))
        .ifPresent(
            day ->
                findings.mistake(
                    entry.value(name).orElseThrow(),
                    "%s is not a day of aviation".formatted(day),
                    ""));
  }

  private void checkMentioned(Entry source) {
    String id = source.text("id");
    boolean isMentioned =
        sections.claims().stream()
                .flatMap(claim -> claim.items("by").stream())
                .anyMatch(by -> Entry.isOf(by, "source", id))
            || sections.sources().stream().anyMatch(other -> other.set("heard-from").contains(id));
    if (!isMentioned && !id.isEmpty()) {
      findings.warning(
          source.value("id").orElseThrow(),
          "No claim is said by the source '%s'".formatted(id),
          "");
    }
  }
}
