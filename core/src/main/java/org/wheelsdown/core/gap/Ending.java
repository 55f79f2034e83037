package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** One end of a flight in a silence that has been weighed, for a reader. */
final class Ending {
  /** How many candidates are told. */
  private static final int MOST = 4;

  private final Edge edge;
  private final Performance aircraft;
  private final Weighed weighed;
  private final FieldSearch search;

  Ending(Edge edge, Performance aircraft, Weighed weighed, FieldSearch search) {
    this.edge = edge;
    this.aircraft = aircraft;
    this.weighed = weighed;
    this.search = search;
  }

  /** With nothing heard in the air beyond. */
  EndInference alone(Optional<Stood> stood) {
    Timing timing = new Timing(edge, aircraft);
    List<Candidate> candidates = new ArrayList<>();
    for (Airport field : likeliest()) {
      Reach reach = Reach.of(edge, field);
      String reason = new Reasons(edge, reach).inWords(stood);
      candidates.add(new Candidate(field, at(field), timing.alone(reach), reason));
    }
    boolean isStood =
        !candidates.isEmpty()
            && stood
                .filter(s -> s.field().ident().equals(candidates.get(0).airport().ident()))
                .isPresent();
    Evidence evidence = isStood ? Evidence.HEARD_ON_THE_FIELD : evidence(candidates, false);
    return new EndInference(evidence, candidates, excluded(candidates), weighed.holdings());
  }

  /** With the aircraft heard in the air again at another edge. */
  EndInference towards(Edge other) {
    Timing timing = new Timing(edge, aircraft);
    List<Candidate> candidates = new ArrayList<>();
    for (Airport field : likeliest()) {
      Reach reach = Reach.of(edge, field);
      Reach beyond = Reach.of(other, field);
      String reason = new Reasons(edge, reach).inWords(other, beyond);
      candidates.add(new Candidate(field, at(field), timing.before(reach, other, beyond), reason));
    }
    return new EndInference(
        evidence(candidates, other.phase() == Edge.Phase.DOWN && isOneStop(candidates)),
        candidates,
        excluded(candidates),
        weighed.holdings());
  }

  private Evidence evidence(List<Candidate> candidates, boolean isPointedAtFromBeyond) {
    boolean comesDown = edge.phase() == Edge.Phase.DOWN;
    return !comesDown && candidates.size() == 1 && weighed.isOnlyField()
        ? Evidence.NO_OTHER_CHOICE
        : Told.evidence(edge, top(candidates), isPointedAtFromBeyond);
  }

  /** Whether the likeliest field is so because of one stop there, and not of several. */
  private boolean isOneStop(List<Candidate> candidates) {
    return candidates.stream()
        .limit(1)
        .map(Candidate::airport)
        .anyMatch(field -> weighed.probabilityOfOneStop(field) > at(field) / 2);
  }

  private Optional<Reach> top(List<Candidate> candidates) {
    return candidates.stream().findFirst().map(first -> Reach.of(edge, first.airport()));
  }

  private double at(Airport field) {
    return weighed.at(field, edge.side());
  }

  private List<Airport> likeliest() {
    Map<String, Airport> fields = new LinkedHashMap<>();
    for (Weighed.Share share : weighed.shares()) {
      if (fields.size() == MOST || share.probability() < Weighed.WORTH_TELLING / 2) {
        break;
      }
      field(share.option()).ifPresent(field -> fields.putIfAbsent(field.ident(), field));
    }
    return fields.values().stream()
        .filter(field -> at(field) >= Weighed.WORTH_TELLING)
        .sorted((a, b) -> Double.compare(at(b), at(a)))
        .toList();
  }

  private Optional<Airport> field(Option option) {
    if (option instanceof Option.At at) {
      return Optional.of(at.field());
    }
    if (option instanceof Option.Several several) {
      return Optional.of(edge.side() == Edge.Side.LANDING ? several.first() : several.last());
    }
    return Optional.empty();
  }

  private List<Exclusion> excluded(List<Candidate> candidates) {
    return candidates.isEmpty() ? List.of() : search.excluded(edge, aircraft);
  }
}
