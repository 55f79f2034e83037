package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionReader;

/** Turns conditions, as a case has them, into tests of rows. */
final class RowTests {
  private final QuestionReader reader;
  private final RowWords words;
  private final Map<String, CaseDocument> documents;

  /**
   * @param words which knows the clocks at airports
   * @param documents of the case, by id
   */
  RowTests(QuestionReader reader, RowWords words, Map<String, CaseDocument> documents) {
    this.reader = reader;
    this.words = words;
    this.documents = documents;
  }

  RowTest of(Condition condition) throws MisreadQuestionException {
    if (condition instanceof Condition.Stops stops) {
      return stops(stops);
    } else if (condition instanceof Condition.When when) {
      return LocalTimeTest.of(when, words);
    } else if (condition instanceof Condition.Is is) {
      return new TextTest(is);
    }
    return new StatedTest((Condition.Stated) condition, documents);
  }

  private RowTest stops(Condition.Stops stops) throws MisreadQuestionException {
    List<Set<String>> places = new ArrayList<>();
    for (String place : stops.places()) {
      places.add(reader.airports(place));
    }
    return new StopsTest(stops.places(), places);
  }
}
