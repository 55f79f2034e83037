package org.wheelsdown.io.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;

/** Understands questions as people write them. */
public final class QuestionReader {
  private final Notation notation;
  private final AskedFiles files;
  private final Consumer<String> told;

  private QuestionReader(Notation notation, AskedFiles files, Consumer<String> told) {
    this.notation = notation;
    this.files = files;
    this.told = told;
  }

  /**
   * For what stands on a command line: terms are options, and paths lead anywhere.
   *
   * @param told is told in a sentence how each place and each day was understood
   */
  public static QuestionReader ofCommandLine(Consumer<String> told) {
    return new QuestionReader(Notation.OPTIONS, new AskedFiles(Optional.empty()), told);
  }

  /**
   * For what stands in a file: terms are keys, and paths lead to files in a folder.
   *
   * @param folder from which paths lead, and which none may leave
   * @param told is told in a sentence how each place and each day was understood
   */
  public static QuestionReader inFolder(Path folder, Consumer<String> told) {
    return new QuestionReader(Notation.KEYS, new AskedFiles(Optional.of(folder)), told);
  }

  /**
   * What is asked.
   *
   * @throws MisreadQuestionException if a term is not taken, is missing, or cannot be understood
   */
  public Question read(WrittenQuestion written) throws MisreadQuestionException {
    for (Term term : written.terms().keySet()) {
      if (!written.kind().terms().contains(term)) {
        throw notTaken(written.kind(), term);
      }
    }
    for (Term term : written.kind().needed()) {
      if (!written.terms().containsKey(term)) {
        throw new MisreadQuestionException(
            term,
            "%s need %s, %s."
                .formatted(
                    written.kind().word(),
                    notation.of(term),
                    term == Term.AIRCRAFT ? "an address or a registration" : "a place"));
      }
    }
    return new Understanding(terms(written.terms()), files, told).of(written.kind());
  }

  /**
   * All that cannot be understood of a question; nothing if it can be read. What goes with a
   * mistaken term is not looked at without it.
   */
  public List<Misreading> misreadings(WrittenQuestion written) {
    return new Proofreading(
            this, (term, place) -> new AskedPlaces(files, understood -> {}).find(term, place))
        .of(written);
  }

  /**
   * The one place and the time that are asked about by {@link Term#AT}, {@link Term#SINCE}, {@link
   * Term#UNTIL} and {@link Term#UTC}. How the place was understood is not told.
   *
   * @throws MisreadQuestionException if there is no place, or it cannot be understood
   */
  public PlaceInTime placeInTime(Map<Term, List<String>> written) throws MisreadQuestionException {
    WrittenTerms terms = terms(written);
    AskedPlaces places = new AskedPlaces(files, told);
    Optional<String> at = terms.one(Term.AT);
    if (at.isEmpty()) {
      throw terms.mistake(Term.AT, " must say a place.");
    }
    Place place = places.find(Term.AT, at.get());
    List<Airport> airports = places.airports(Term.AT, place);
    Filter times = new AskedTimes(terms, told).applied(Filter.EVERYTHING, places);
    return new PlaceInTime(place, airports, times.since(), times.until());
  }

  /**
   * The idents of the airports at a place as questions name it; nothing is told of it.
   *
   * @throws MisreadQuestionException if there is none, or more than one
   */
  public Set<String> airports(String place) throws MisreadQuestionException {
    AskedPlaces places = new AskedPlaces(files, told);
    return places.airports(Term.AT, places.find(Term.AT, place)).stream()
        .map(Airport::ident)
        .collect(Collectors.toSet());
  }

  private WrittenTerms terms(Map<Term, List<String>> terms) {
    return new WrittenTerms(terms, notation);
  }

  private MisreadQuestionException notTaken(QuestionKind kind, Term term) {
    return new MisreadQuestionException(
        term,
        "%s cannot be narrowed by %s; they take %s."
            .formatted(
                kind.word(),
                notation.of(term),
                kind.terms().stream().map(notation::of).collect(Collectors.joining(", "))));
  }
}
