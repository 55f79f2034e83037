package org.wheelsdown.io.asking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wheelsdown.core.connection.Changing;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.track.Anomaly;

/**
 * What the terms of one question mean together.
 *
 * @param told is told in a sentence how each place and each day was understood
 */
record Understanding(WrittenTerms terms, AskedFiles files, Consumer<String> told) {
  private static final long USUAL_HOURS = 24;
  private static final long MOST_HOURS = 24L * 60;

  /** The question of a kind which takes all these terms. */
  Question of(QuestionKind kind) throws MisreadQuestionException {
    return switch (kind) {
      case FLIGHTS -> new Question.Flights(probable(terms));
      case LANDINGS -> new Question.Landings(probable(terms));
      case STAYS -> new Question.Stays(probable(terms));
      case JOURNEYS ->
          new Question.Journeys(
              probable(terms), length(Term.LONGEST_STOP, Question.Journeys.USUAL_STOP));
      case MEETINGS -> new Question.Meetings(probable(terms), length(Term.OVERLAP, Duration.ZERO));
      case CONNECTIONS -> connections();
      case OVERFLIGHTS -> overflights();
      case GAPS -> gaps();
      case MARKS -> marks();
      case POSITIONS -> new Question.Positions(filter(terms));
    };
  }

  private Question connections() throws MisreadQuestionException {
    Duration most = Duration.ofHours(hours());
    Duration least = length(Term.CHANGE, Changing.USUAL_LEAST);
    Filter arrivals = probable(terms.without(Term.TO));
    Set<String> destinations = new AskedWhere(terms, places()).all(Term.TO, "To ");
    return new Question.Connections(arrivals, aircraft().onward(), destinations, least, most);
  }

  private Question overflights() throws MisreadQuestionException {
    AskedPlaces places = places();
    Area area = new AskedWhere(terms, places).over();
    Filter filter = times(Filter.EVERYTHING.of(aircraft().who()), places);
    return new Question.Overflights(
        filter,
        area,
        feet(Term.ABOVE).orElse(Double.NEGATIVE_INFINITY),
        feet(Term.BELOW).orElse(Double.POSITIVE_INFINITY));
  }

  private Question gaps() throws MisreadQuestionException {
    return new Question.Gaps(
        filter(terms),
        length(Term.LONGER_THAN, Duration.ZERO),
        terms.choices(Term.CLASS, GapClass.class),
        grounds());
  }

  private Question marks() throws MisreadQuestionException {
    return new Question.Marks(filter(terms), terms.choices(Term.KIND, Anomaly.class), grounds());
  }

  /** Of the same places, of which nothing need be told again. */
  private List<Area> grounds() throws MisreadQuestionException {
    return new AskedWhere(terms, new AskedPlaces(files, understood -> {})).grounds();
  }

  /** Who, where and when, and how sure it must be. */
  private Filter probable(WrittenTerms narrowing) throws MisreadQuestionException {
    Optional<Double> least =
        terms.value(Term.MIN_PROBABILITY, Understanding::number, "number such as 0.95");
    if (least.isPresent() && !(least.get() >= FlightEnd.LEAST_PROBABILITY && least.get() <= 1)) {
      throw terms.mistake(
          Term.MIN_PROBABILITY, " lies between 0.8 and 1: below 0.8 nothing is ever named.");
    }
    return filter(narrowing)
        .probable(terms.isSaid(Term.OBSERVED_ONLY) ? 1 : least.orElse(FlightEnd.LEAST_PROBABILITY));
  }

  /** Who, where and when. */
  private Filter filter(WrittenTerms narrowing) throws MisreadQuestionException {
    AskedPlaces places = places();
    Filter there = Filter.EVERYTHING.in(new AskedWhere(narrowing, places).where());
    return times(there.of(aircraft().who()), places);
  }

  private Filter times(Filter filter, AskedPlaces places) throws MisreadQuestionException {
    return new AskedTimes(terms, told).applied(filter, places);
  }

  private AskedAircraft aircraft() {
    return new AskedAircraft(terms, files, told);
  }

  private AskedPlaces places() {
    return new AskedPlaces(files, told);
  }

  private Duration length(Term term, Duration usual) throws MisreadQuestionException {
    return terms
        .value(term, Length::read, "length such as 30m, 2h or 1d")
        .map(Length::duration)
        .orElse(usual);
  }

  private Optional<Double> feet(Term term) throws MisreadQuestionException {
    return terms
        .value(term, AltitudeBound::read, "altitude such as FL100 or 9500ft")
        .map(AltitudeBound::feet);
  }

  private long hours() throws MisreadQuestionException {
    long hours =
        terms
            .value(Term.WITHIN_HOURS, Understanding::wholeNumber, "number of hours such as 48")
            .orElse(USUAL_HOURS);
    if (hours < 1 || hours > MOST_HOURS) {
      throw terms.mistake(Term.WITHIN_HOURS, " lies between 1 and %d.".formatted(MOST_HOURS));
    }
    return hours;
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(new BigDecimal(text).doubleValue());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> wholeNumber(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
