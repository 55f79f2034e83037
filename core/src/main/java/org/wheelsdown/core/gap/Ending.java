package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** One end of a flight in a silence that has been weighed, for a reader. */
final class Ending {
  /** How many candidates are told, and from which probability on. */
  private static final int MOST = 4;

  private static final double WORTH_TELLING = 0.01;

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
    Evidence evidence =
        isStood ? Evidence.HEARD_ON_THE_FIELD : Told.evidence(edge, top(candidates), false);
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
    boolean bothPoint = other.phase() == Edge.Phase.DOWN;
    return new EndInference(
        Told.evidence(edge, top(candidates), bothPoint),
        candidates,
        excluded(candidates),
        weighed.holdings());
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
      if (fields.size() == MOST || share.probability() < WORTH_TELLING / 2) {
        break;
      }
      field(share.option()).ifPresent(field -> fields.putIfAbsent(field.ident(), field));
    }
    return fields.values().stream()
        .filter(field -> at(field) >= WORTH_TELLING)
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
