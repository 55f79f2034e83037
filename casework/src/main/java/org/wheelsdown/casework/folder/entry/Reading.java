package org.wheelsdown.casework.folder.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.request.CommentRequest.Reply;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.io.asking.WrittenQuestion;

/** What entries mean that are as the schema says. */
public final class Reading {
  private Reading() {}

  public static Source source(Entry entry) {
    return new Source(
        entry.text("id"),
        entry.text("print-as"),
        entry.find("reliability").map(Reliability::valueOf),
        credibility(entry),
        entry.set("heard-from"));
  }

  public static CaseDocument document(Entry entry) {
    return new CaseDocument(
        entry.text("id"),
        entry.text("title"),
        entry.text("file"),
        entry.text("sha256"),
        entry.date("captured"),
        entry.find("publisher"),
        entry.find("link"),
        entry.text("shows"));
  }

  public static CommentRequest request(Entry entry) {
    return new CommentRequest(
        entry.text("id"),
        entry.text("to"),
        entry.date("asked"),
        entry.text("way"),
        entry.findDate("deadline"),
        entry.text("words"),
        entry.entry("answer").map(reply -> new Reply(reply.date("on"), reply.text("words"))),
        entry.set("about"));
  }

  public static Claim claim(Entry entry) {
    return new Claim(
        entry.text("id"),
        entry.text("says"),
        entry.items("by").stream().map(Reading::attribution).toList(),
        entry.entry("published").map(Reading::publication),
        entry.text("how"),
        entry.find("untestable"),
        entry.entries("checks").stream().map(CheckReading::check).toList(),
        lookedFor(entry.entries("looked-for")),
        entry.find("expected").flatMap(Reading::verdict),
        entry.find("note"),
        entry.set("conflicts"),
        entry.set("refines"),
        entry.set("depends"));
  }

  /** A question, as far as its terms are some that questions have; its kind must be one. */
  public static WrittenQuestion question(Entry ask) {
    return CheckReading.ask(ask);
  }

  private static List<LookedFor> lookedFor(List<Entry> entries) {
    return entries.stream()
        .map(e -> new LookedFor(e.text("why"), CheckReading.ask(e.entry("ask").orElseThrow())))
        .toList();
  }

  private static Attribution attribution(Written by) {
    if (by instanceof Fields fields) {
      Entry entry = new Entry(fields);
      return new Attribution(entry.text("source"), credibility(entry), entry.find("words"));
    }
    return new Attribution(Entry.text(by).orElseThrow(), Optional.empty(), Optional.empty());
  }

  private static Publication publication(Entry entry) {
    return new Publication(entry.text("in"), entry.date("on"), entry.find("link"));
  }

  private static Optional<Verdict> verdict(String word) {
    return Stream.of(Verdict.values()).filter(verdict -> verdict.word().equals(word)).findFirst();
  }

  private static Optional<Credibility> credibility(Entry entry) {
    return entry.find("credibility").map(Integer::valueOf).flatMap(Credibility::of);
  }
}
