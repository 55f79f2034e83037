package org.wheelsdown.core.gap;

import static org.wheelsdown.core.gap.Edge.Side.LANDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the silence before all data, or after them, can hold. */
final class OpenEnd {
  private static final double THOUSAND = 1000;

  private final FieldSearch search;

  OpenEnd(FieldSearch search) {
    this.search = search;
  }

  List<Choice> choices(Edge edge, Performance aircraft, Optional<Stood> stood) {
    double seconds = stood.map(Stood::seconds).orElse(Double.POSITIVE_INFINITY);
    double farthest = aircraft.farthest(seconds) + Stood.SLACK;
    List<Reach> reaches = search.around(edge, aircraft, farthest);
    List<Choice> choices = new ArrayList<>();
    for (Reach reach : reaches) {
      Terms terms = new Terms();
      FieldTerms.add(terms, aircraft, reach.field());
      WayTerms.add(terms, aircraft, edge, reach);
      stood.ifPresent(there -> there.addTo(terms, reach, aircraft));
      choices.add(new Choice(new Option.At(reach.field()), terms));
    }
    choices.add(elsewhere(edge, aircraft, reaches));
    choices.add(beyond(edge, aircraft, reaches.size()));
    return choices;
  }

  private static Choice elsewhere(Edge edge, Performance aircraft, List<Reach> reaches) {
    Terms terms = new Terms();
    terms.add(Term.ELSEWHERE, Kinds.knot(aircraft.kind()));
    terms.add(Term.ELSEWHERE_HEIGHT, edge.altitude() / THOUSAND);
    terms.add(Term.ELSEWHERE_REMOTE, Remoteness.of(reaches));
    terms.add(Term.ELSEWHERE_LOW_OVER_NOTHING, Remoteness.low(edge, reaches));
    return new Choice(new Option.Elsewhere(), terms);
  }

  private static Choice beyond(Edge edge, Performance aircraft, int fields) {
    boolean landing = edge.side() == LANDING;
    Terms terms = new Terms();
    terms.add(landing ? Term.BEYOND_KIND : Term.BEFORE_KIND, Kinds.knot(aircraft.kind()));
    Term height =
        switch (edge.phase()) {
          case DOWN -> landing ? Term.BEYOND_DESCENDING : Term.BEFORE_CLIMBING;
          case LEVEL -> landing ? Term.BEYOND_LEVEL : Term.BEFORE_LEVEL;
          case UP -> landing ? Term.BEYOND_CLIMBING : Term.BEFORE_DESCENDING;
        };
    terms.add(height, edge.altitude() / THOUSAND);
    if (edge.phase() != Edge.Phase.DOWN) {
      terms.add(Term.BEYOND_LONELY, Math.log1p(fields));
    }
    return new Choice(new Option.FlewOn(), terms);
  }
}
