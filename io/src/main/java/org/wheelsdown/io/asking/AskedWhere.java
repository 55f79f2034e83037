package org.wheelsdown.io.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.io.reference.ReferenceData;

/**
 * Where it is that a question is about.
 *
 * @param places looks up what they are called
 */
record AskedWhere(WrittenTerms terms, AskedPlaces places) {
  /** Kilometres around what has no ground of its own: airports, points, lines. */
  private static final double AROUND = 20;

  /** The airports that the terms mean. */
  Where where() throws MisreadQuestionException {
    Where where = Where.ANYWHERE;
    Optional<Set<String>> at = at();
    where = at.isPresent() ? where.at(at.get()) : where;
    Optional<String> from = terms.one(Term.FROM);
    where = from.isPresent() ? where.from(places.idents(Term.FROM, "From ", from.get())) : where;
    Optional<String> to = terms.one(Term.TO);
    where = to.isPresent() ? where.to(places.idents(Term.TO, "To ", to.get())) : where;
    return via(between(where));
  }

  private Optional<Set<String>> at() throws MisreadQuestionException {
    Set<String> there = all(Term.AT, "At ");
    Optional<Set<String>> near = near();
    if (terms.all(Term.AT).isEmpty()) {
      return near;
    }
    near.ifPresent(there::retainAll);
    return Optional.of(there);
  }

  private Optional<Set<String>> near() throws MisreadQuestionException {
    Optional<String> near = terms.one(Term.NEAR);
    Optional<Distance> within = within();
    if (near.isPresent() != within.isPresent()) {
      throw new MisreadQuestionException(
          near.isPresent() ? Term.NEAR : Term.WITHIN,
          "%s and %s belong together, as in %s."
              .formatted(
                  terms.notation().of(Term.NEAR),
                  terms.notation().of(Term.WITHIN),
                  terms.notation().example(Term.NEAR, "MUHA", Term.WITHIN, "300km")));
    }
    return near.isPresent() && within.isPresent()
        ? Optional.of(places.identsNear(near.get(), within.get()))
        : Optional.empty();
  }

  private Where between(Where where) throws MisreadQuestionException {
    List<String> between = terms.all(Term.BETWEEN);
    if (between.isEmpty()) {
      return where;
    } else if (between.size() != 2) {
      throw terms.mistake(Term.BETWEEN, " takes two places, once.");
    }
    return where.between(
        places.idents(Term.BETWEEN, "Between ", between.get(0)),
        places.idents(Term.BETWEEN, "and ", between.get(1)));
  }

  private Where via(Where where) throws MisreadQuestionException {
    List<Set<String>> stops = new ArrayList<>();
    for (String stop : terms.all(Term.VIA)) {
      stops.add(places.idents(Term.VIA, "Via ", stop));
    }
    return stops.isEmpty() ? where : where.via(stops);
  }

  /** The airports at all places that a term names. */
  Set<String> all(Term term, String how) throws MisreadQuestionException {
    Set<String> idents = new HashSet<>();
    for (String text : terms.all(term)) {
      idents.addAll(places.idents(term, how, text));
    }
    return idents;
  }

  /**
   * What the places that the question is about are on the ground: what lies in all of these. Of an
   * airport, a town or a part of a country all within {@link Question#NEAR} kilometres of it.
   */
  List<Area> grounds() throws MisreadQuestionException {
    List<Area> grounds = new ArrayList<>();
    List<Area> there = new ArrayList<>();
    for (String text : terms.all(Term.AT)) {
      there.add(ReferenceData.places().ground(places.find(Term.AT, text), Question.NEAR));
    }
    if (!there.isEmpty()) {
      grounds.add(Area.together(there));
    }
    Optional<String> near = terms.one(Term.NEAR);
    if (near.isPresent()) {
      Area ground = ReferenceData.places().area(places.find(Term.NEAR, near.get()));
      grounds.add(ground.within(within().orElseThrow().kilometres()));
    }
    return grounds;
  }

  /** What is flown over. */
  Area over() throws MisreadQuestionException {
    String over = terms.one(Term.OVER).orElseThrow();
    return ReferenceData.places().ground(places.find(Term.OVER, over), AROUND);
  }

  private Optional<Distance> within() throws MisreadQuestionException {
    return terms.value(Term.WITHIN, Distance::read, "distance such as 300km, 160nm or 190mi");
  }
}
