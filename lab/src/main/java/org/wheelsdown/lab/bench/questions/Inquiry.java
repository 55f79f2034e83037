package org.wheelsdown.lab.bench.questions;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.dossier.Dossiers;
import org.wheelsdown.store.question.Questions;

/** Something that is asked of a workspace, its answer read to the end. */
sealed interface Inquiry {
  /** How many rows the answer has. */
  long rows(Questions questions);

  /** What tells each row from the others, as texts; times in ISO 8601. */
  List<List<String>> keys(Questions questions);

  /** How many texts a key has. */
  int keyLength();

  /**
   * One question.
   *
   * @param key columns that tell a row from the others
   */
  record OfQuestion(Question question, List<String> key) implements Inquiry {
    @Override
    public int keyLength() {
      return key.size();
    }

    @Override
    public long rows(Questions questions) {
      long count = 0;
      try (Answer answer = questions.answer(question)) {
        for (Iterator<Row> rows = answer.rows(); rows.hasNext(); rows.next()) {
          count++;
        }
      }
      return count;
    }

    @Override
    public List<List<String>> keys(Questions questions) {
      List<List<String>> keys = new ArrayList<>();
      try (Answer answer = questions.answer(question)) {
        answer.rows().forEachRemaining(row -> keys.add(texts(answer.columns(), row, key)));
      }
      return keys;
    }
  }

  /** All that is known of one aircraft. */
  record OfAircraft(Address address, Airports airports) implements Inquiry {
    private static final Map<String, String> KEYS =
        Map.of(
            "identity", "registration",
            "statements", "property",
            "flights", "flights",
            "places", "airport",
            "journeys", "first_heard",
            "silences", "gap_start",
            "marks", "mark_start");

    @Override
    public int keyLength() {
      return 2;
    }

    @Override
    public long rows(Questions questions) {
      return dossier(questions).sections().stream().mapToLong(each -> each.rows().size()).sum();
    }

    @Override
    public List<List<String>> keys(Questions questions) {
      return dossier(questions).sections().stream()
          .flatMap(section -> section.rows().stream().map(row -> key(section, row)))
          .toList();
    }

    private static List<String> key(Section section, Row row) {
      List<String> key = List.of(KEYS.getOrDefault(section.name(), ""));
      return List.of(section.name(), texts(section.columns(), row, key).get(0));
    }

    private Dossier dossier(Questions questions) {
      Who who = Who.ANYBODY.ofAircraft(Set.of(address), Set.of());
      return new Dossiers(questions, airports).of(address.toString(), who);
    }
  }

  private static List<String> texts(List<Column> columns, Row row, List<String> names) {
    List<String> all = columns.stream().map(Column::name).toList();
    return names.stream().map(name -> row.values().get(all.indexOf(name)).asText()).toList();
  }
}
