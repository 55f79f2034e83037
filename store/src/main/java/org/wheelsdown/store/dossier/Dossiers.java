package org.wheelsdown.store.dossier;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.question.Questions;

/** Makes dossiers by asking several questions, as many at a time as there are processors. */
public final class Dossiers {
  /** Journeys, silences and marks that are shown of each; all are counted. */
  public static final int SHOWN = 10;

  private static final Duration LEAST_SILENCE = Duration.ofMinutes(30);

  private final Questions questions;
  private final Airports airports;

  /**
   * @param airports where the airports lie, and their time zones
   */
  public Dossiers(Questions questions, Airports airports) {
    this.questions = questions;
    this.airports = airports;
  }

  /**
   * What is known of an aircraft.
   *
   * @param asked as it was asked for, to be told again
   * @param who by address, by registration, or by either
   */
  public Dossier of(String asked, Who who) {
    List<Section> sections = new ArrayList<>(questions.identity(who));
    Set<String> caveats = new LinkedHashSet<>();
    whoElse(asked, sections.get(0)).ifPresent(caveats::add);
    for (Told told : did(Filter.EVERYTHING.of(who))) {
      sections.add(told.section());
      caveats.addAll(told.caveats());
    }
    return new Dossier(asked, sections, List.copyOf(caveats));
  }

  /** A section, and what is to be said beside it. */
  private record Told(Section section, List<String> caveats) {}

  /** What the aircraft did. The questions need nothing of each other. */
  private List<Told> did(Filter filter) {
    return Stream.<Supplier<Told>>of(
            () -> flown(new Question.Flights(filter)),
            () -> places(new Question.Stays(filter)),
            () -> journeys(new Question.Journeys(filter, Question.Journeys.USUAL_STOP)),
            () -> silences(new Question.Gaps(filter, LEAST_SILENCE, Set.of(), List.of())),
            () -> marks(new Question.Marks(filter, Set.of(), List.of())))
        .parallel()
        .map(Supplier::get)
        .toList();
  }

  /** Says of what was more than one airframe or had more than one address which it was when. */
  private static Optional<String> whoElse(String asked, Section identity) {
    Map<String, String> from = new LinkedHashMap<>();
    for (Row row : identity.rows()) {
      Fields period = new Fields(identity.columns(), row);
      String what = period.text("airframe") + " by the address " + period.text("icao");
      String since = period.text("from_day");
      from.putIfAbsent(what, since.isEmpty() ? what : what + " from " + since);
    }
    return from.size() < 2
        ? Optional.empty()
        : Optional.of(
            "%s is not one aircraft with one address all the time: %s."
                .formatted(asked, String.join("; ", from.values())));
  }

  private Told flown(Question question) {
    FlownByAddress flown = new FlownByAddress();
    List<String> caveats = each(question, flown::add);
    return new Told(flown.section(), caveats);
  }

  private Told places(Question question) {
    PlacesStayedAt places = new PlacesStayedAt(airports);
    List<String> caveats = each(question, places::add);
    return new Told(places.section(), caveats);
  }

  private Told journeys(Question question) {
    return latest("journeys", "Journeys, with stops of 24 hours at most", question);
  }

  private Told marks(Question question) {
    return latest("marks", "Reports that are no travel or are doubtful", question);
  }

  private Told latest(String name, String title, Question question) {
    Deque<Row> rows = new ArrayDeque<>();
    Shown shown = new Shown();
    List<String> caveats =
        each(
            question,
            fields -> {
              shown.count(fields);
              rows.addLast(fields.row());
              if (rows.size() > SHOWN) {
                rows.removeFirst();
              }
            });
    return new Told(shown.section(name, title, "the latest", List.copyOf(rows)), caveats);
  }

  private Told silences(Question question) {
    LongestSilences longest = new LongestSilences(SHOWN);
    Shown shown = new Shown();
    List<String> caveats =
        each(
            question,
            fields -> {
              shown.count(fields);
              longest.add(fields);
            });
    String title = "Silences of half an hour and more";
    return new Told(shown.section("silences", title, "the longest", longest.rows()), caveats);
  }

  /** Goes through the answer, and gives what is to be said beside it. */
  private List<String> each(Question question, Consumer<Fields> reader) {
    try (Answer answer = questions.answer(question)) {
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
        reader.accept(new Fields(answer.columns(), rows.next()));
      }
      return answer.caveats();
    }
  }

  /** Counts rows of which only some are shown. */
  private static final class Shown {
    private List<Column> columns = List.of();
    private long total;

    void count(Fields fields) {
      columns = fields.columns();
      total++;
    }

    Section section(String name, String title, String which, List<Row> rows) {
      String some = " (%s %d of %d)".formatted(which, rows.size(), total);
      String all = total > rows.size() ? some : "";
      return new Section(name, title + all, columns, rows, total);
    }
  }
}
