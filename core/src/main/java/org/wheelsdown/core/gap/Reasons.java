package org.wheelsdown.core.gap;

import java.util.Locale;
import java.util.Optional;

/** Says in words what speaks for a field. */
final class Reasons {
  private static final double SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;

  private final Edge edge;
  private final Reach reach;

  Reasons(Edge edge, Reach reach) {
    this.edge = edge;
    this.reach = reach;
  }

  /** Where nothing is heard in the air beyond. */
  String inWords(Optional<Stood> stood) {
    boolean here = stood.filter(s -> s.field().ident().equals(ident())).isPresent();
    return heard() + past() + (here ? stood.map(this::standing).orElse("") : "");
  }

  /**
   * Where the aircraft was heard in the air again.
   *
   * @param beyond the same field from the other edge
   */
  String inWords(Edge other, Reach beyond) {
    String later = edge.side() == Edge.Side.LANDING ? " later " : " earlier ";
    double seconds = Math.abs(edge.position().secondsTo(other.position()));
    String word = edge.side() == Edge.Side.LANDING ? "heard again " : "lost ";
    return heard() + past() + "; " + word + duration(seconds) + later + moving(other, beyond);
  }

  private String heard() {
    String when = edge.side() == Edge.Side.LANDING ? "last heard " : "first heard ";
    boolean onFinal = WayTerms.isOnFinal(edge, reach);
    String line =
        edge.side() == Edge.Side.LANDING
            ? " on the centre line of a runway"
            : " off the end of a runway";
    return when + moving(edge, reach) + (onFinal ? line : "");
  }

  private static String moving(Edge edge, Reach reach) {
    boolean landing = edge.side() == Edge.Side.LANDING;
    String how =
        switch (edge.phase()) {
          case DOWN -> landing ? "descending through" : "climbing through";
          case LEVEL -> "flying level at";
          case UP -> landing ? "climbing through" : "descending through";
        };
    String altitude =
        Double.isNaN(edge.altitude())
            ? "at an unknown height"
            : String.format(Locale.ROOT, "%s %,d ft", how, Math.round(edge.altitude()));
    return String.format(Locale.ROOT, "%s, %.0f km out", altitude, reach.distance());
  }

  private String past() {
    boolean returned =
        edge.flight().otherEnd().filter(end -> end.ident().equals(ident())).isPresent();
    long passes = edge.flight().passes().stream().filter(p -> p.ident().equals(ident())).count();
    String other =
        edge.side() == Edge.Side.LANDING
            ? "; it had taken off there"
            : "; it landed there afterwards";
    return (returned ? other : "")
        + (passes > 0 ? "; %d low approaches or touches there".formatted(passes) : "");
  }

  private String standing(Stood there) {
    String later = edge.side() == Edge.Side.LANDING ? " later" : " earlier";
    return "; heard on the ground there " + duration(there.seconds()) + later;
  }

  private String ident() {
    return reach.field().ident();
  }

  private static String duration(double seconds) {
    long minutes = Math.round(seconds / SECONDS_PER_MINUTE);
    return minutes < MINUTES_PER_HOUR
        ? minutes + " min"
        : "%d h %d min".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
  }
}
