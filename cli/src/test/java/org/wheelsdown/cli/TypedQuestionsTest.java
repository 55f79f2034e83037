package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.export.Style;

/** A question means the same in a file as typed. */
class TypedQuestionsTest {
  private static final List<String> PLACES =
      List.of("MUHA", "hav", "Moscow", "San José, CR", "CU-03", "Asunción", "Caribbean", "PY");
  private static final List<String> WORDS =
      List.of("Russian Air Force", "O'Hare & \"Sons\"", "-x", "@list", "a, b", "$HOME");
  private static final List<String> TYPES = List.of("IL96", "a124", "B738");
  private static final List<String> CATEGORIES = List.of("military", "Government", "CIVIL");
  private static final List<String> LENGTHS = List.of("30m", "2 h", "1D");
  private static final Set<Term> ONCE =
      EnumSet.of(
          Term.NEAR,
          Term.WITHIN,
          Term.FROM,
          Term.SINCE,
          Term.UNTIL,
          Term.UTC,
          Term.MIN_PROBABILITY,
          Term.OBSERVED_ONLY,
          Term.LONGEST_STOP,
          Term.LONGER_THAN,
          Term.OVERLAP,
          Term.WITHIN_HOURS,
          Term.CHANGE,
          Term.OVER,
          Term.BELOW,
          Term.ABOVE);
  private static final Pattern OPTION = Pattern.compile("(?m)^ {2,6}(?:-\\w, )?--([a-z-]+)");

  /**
   * Texts that each term understands. Lists of aircraft need a file, and have tests of their own.
   */
  private static List<String> texts(Term term) {
    return switch (term) {
      case AIRCRAFT -> List.of("ae4af6", "~ABC123", "RA-96019");
      case OPERATOR, OWNER, ONWARD_OPERATOR -> WORDS;
      case CATEGORY, ONWARD_CATEGORY -> CATEGORIES;
      case STATE -> List.of("RU", "Cuba", "ve");
      case TYPE, ONWARD_TYPE -> TYPES;
      case AT, NEAR, FROM, TO, BETWEEN, VIA, OVER -> PLACES;
      case WITHIN -> List.of("300km", "160 nm", "0.5mi");
      case SINCE -> List.of("2018-12-10", "2018-12-10T04:40", "2018-12-10T04:40Z");
      case UNTIL -> List.of("2019-01-23", "2019-01-23T04:40-05:00");
      case MIN_PROBABILITY -> List.of("0.8", "0.95", "1");
      case LONGEST_STOP, LONGER_THAN, OVERLAP, CHANGE -> LENGTHS;
      case CLASS -> List.of("others-heard", "NOBODY_HEARD");
      case KIND -> List.of("jammed", "stale_repeat");
      case WITHIN_HOURS -> List.of("1", "48");
      case BELOW, ABOVE -> List.of("FL100", "9500ft");
      case UTC, OBSERVED_ONLY -> List.of("true");
      case LIST -> List.of();
    };
  }

  @Provide
  static Arbitrary<WrittenQuestion> questions() {
    return Arbitraries.randomValue(TypedQuestionsTest::question);
  }

  private static WrittenQuestion question(Random random) {
    QuestionKind[] kinds = QuestionKind.values();
    QuestionKind kind = kinds[random.nextInt(kinds.length)];
    Map<Term, List<String>> terms = new EnumMap<>(Term.class);
    for (Term term : kind.terms()) {
      if (term != Term.LIST && (kind.needed().contains(term) || random.nextInt(4) == 0)) {
        terms.put(term, some(kind, term, random));
      }
    }
    if (terms.containsKey(Term.NEAR) || terms.remove(Term.WITHIN) != null) {
      terms.put(Term.NEAR, some(kind, Term.NEAR, random));
      terms.put(Term.WITHIN, some(kind, Term.WITHIN, random));
    }
    return new WrittenQuestion(kind, terms);
  }

  private static List<String> some(QuestionKind kind, Term term, Random random) {
    List<String> texts = new ArrayList<>(texts(term));
    Collections.shuffle(texts, random);
    if (term == Term.BETWEEN) {
      return texts.subList(0, 2);
    }
    boolean isOnlyOnce =
        ONCE.contains(term) || (term == Term.TO && kind != QuestionKind.CONNECTIONS);
    return isOnlyOnce ? texts.subList(0, 1) : texts.subList(0, 1 + random.nextInt(texts.size()));
  }

  @Property(seed = "20190123", tries = 150)
  void aQuestionIsParsedAsItWasWritten(@ForAll("questions") WrittenQuestion question)
      throws IOException {
    String[] words = question.words().toArray(String[]::new);
    assertThat(silent().written(words)).isEqualTo(question);
  }

  /** Areas are equal only to themselves. */
  @Property(seed = "20190124", tries = 60)
  void aQuestionMeansTheSameInAFileAsTyped(@ForAll("questions") WrittenQuestion question)
      throws IOException, MisreadQuestionException {
    Question inAFile =
        QuestionReader.inFolder(Path.of("no-such-folder"), told -> {}).read(question);
    Question typed = silent().question(question.words().toArray(String[]::new));
    assertThat(typed)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Area.class)
        .isEqualTo(inAFile);
  }

  @ParameterizedTest
  @EnumSource
  void aCommandHasTheTermsOfItsQuestion(QuestionKind kind) {
    String help = CommandRun.in(Path.of("no-workspace"), kind.word(), "--help").succeeds().out();
    Set<Term> offered =
        OPTION
            .matcher(help)
            .results()
            .flatMap(found -> Term.of(found.group(1)).stream())
            .collect(Collectors.toSet());
    assertThat(offered).isEqualTo(kind.terms());
  }

  private static Wheelsdown silent() {
    return new Wheelsdown(
        new Terminal(
            Writer.nullWriter(),
            new PrintWriter(Writer.nullWriter()),
            Integer.MAX_VALUE,
            false,
            Style.PLAIN));
  }
}
