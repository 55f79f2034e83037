package org.wheelsdown.cli.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.cli.terminal.Wrapping;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.wording.Counted;

/** Claims and their verdicts for a person: the verdict, the sentence, and why. */
public final class VerdictTable {
  private static final String INDENT = " ".repeat(18);
  private static final int WIDEST = 110;

  private final Wrapping wrapping;
  private final Style style;
  private final boolean saysWhy;

  /**
   * @param columns characters that a line may have
   * @param saysWhy whether to say of each claim why its verdict is what it is
   */
  public VerdictTable(int columns, Style style, boolean saysWhy) {
    this.wrapping = new Wrapping(Math.min(columns, WIDEST));
    this.style = style;
    this.saysWhy = saysWhy;
  }

  /** Its lines, the title first. */
  public List<String> lines(CaseResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(style.strong(PlainText.of(result.ofCase().title())));
    result.claims().forEach(claim -> lines.addAll(lines(claim)));
    lines.add("");
    lines.add(Counted.of(result.claims().size(), "claim") + counts(result) + ".");
    result.ofCase().notice().ifPresent(notice -> lines.addAll(wrapped("", notice, style::faint)));
    return lines;
  }

  private List<String> lines(ClaimResult claim) {
    List<String> lines = new ArrayList<>(sentence(claim));
    lines.add(style.faint(INDENT + PlainText.of(claim.claim().id()) + sources(claim)));
    if (!claim.isAsExpected()) {
      String expected = claim.claim().expected().map(Verdict::inWords).orElse("");
      lines.add(INDENT + style.strong("The case expects: " + expected));
    }
    if (saysWhy || !claim.isAsExpected()) {
      Stream.concat(
              claim.because().stream(),
              claim.checks().stream().map(CheckResult::seeing).flatMap(List::stream))
          .forEach(each -> lines.addAll(wrapped(INDENT + "  ", each, style::faint)));
    }
    return lines;
  }

  /** The verdict set off, and the sentence beside it. */
  private List<String> sentence(ClaimResult claim) {
    String verdict = ("%-" + INDENT.length() + "s").formatted(claim.verdict().inWords());
    List<String> lines =
        new ArrayList<>(wrapping.lines(verdict, INDENT, PlainText.of(claim.claim().says())));
    boolean isMute = claim.verdict() == Verdict.NOT_TESTABLE && claim.isAsExpected();
    String shown = isMute ? style.faint(verdict) : style.strong(verdict);
    lines.set(0, shown + lines.get(0).substring(verdict.length()));
    return lines;
  }

  private static String sources(ClaimResult claim) {
    return claim.independentSources() > 1
        ? " · %d independent sources".formatted(claim.independentSources())
        : "";
  }

  private static String counts(CaseResult result) {
    Map<Verdict, Long> counts =
        result.claims().stream()
            .collect(
                Collectors.groupingBy(
                    ClaimResult::verdict,
                    () -> new EnumMap<>(Verdict.class),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().inWords())
        .collect(Collectors.joining(", ", counts.isEmpty() ? "" : ": ", ""));
  }

  private List<String> wrapped(String indent, String sentence, UnaryOperator<String> look) {
    return wrapping.lines(indent, indent, PlainText.of(sentence)).stream().map(look).toList();
  }
}
