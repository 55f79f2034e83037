package org.wheelsdown.casework.brief.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.markup.Ink;
import org.wheelsdown.casework.brief.markup.Svg;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Silence;
import org.wheelsdown.casework.brief.movement.Stay;
import org.wheelsdown.core.place.Airport;

/**
 * Where the timeline has one aircraft.
 *
 * @param top pixels from the top of the picture
 * @param ink of its flights
 */
record Lane(Axis axis, double top, Ink ink) {
  static final double HEIGHT = 56;

  private static final double BAR = 16;
  private static final double BAR_HEIGHT = 14;
  private static final double WORDS = 42;
  private static final double SMALL = 10;
  private static final double LETTER = 6.2;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  /** A part of the lane, from left to right. */
  private record Span(Instant from, Instant until) {}

  void draw(Mover mover, Element picture) {
    picture.add(Svg.text(0, top + 11, SMALL + 1, mover.name(), Ink.TEXT));
    mover.stays().forEach(stay -> picture.add(bar(stay)));
    for (Flight flight : mover.flights()) {
      Span span = span(flight);
      picture.add(box(span, ink));
      mover.silences().forEach(silence -> hatch(within(silence, span), Ink.PAPER, picture));
    }
    holes(mover).forEach(hole -> hatch(Optional.of(hole), Ink.FAINT, picture));
    name(mover.stays(), picture);
  }

  private static Span span(Flight flight) {
    return new Span(flight.takeoff().time(), flight.landing().time());
  }

  private Element bar(Stay stay) {
    Span span = new Span(stay.from(), stay.until());
    return stay.isObserved()
        ? box(span, Ink.STAY)
        : box(span, Ink.PAPER)
            .set("stroke", Ink.FAINT.daylight())
            .set("stroke-dasharray", "3 2")
            .styled(Ink.PAPER.fillClass() + " " + Ink.FAINT.strokeClass());
  }

  private Element box(Span span, Ink fill) {
    double left = axis.x(span.from());
    return Svg.box(left, top + BAR, Math.max(1, axis.x(span.until()) - left), BAR_HEIGHT, fill);
  }

  private void hatch(Optional<Span> span, Ink lines, Element picture) {
    span.filter(each -> axis.x(each.until()) - axis.x(each.from()) > 2)
        .map(
            each -> Hatching.path(axis.x(each.from()), axis.x(each.until()), top + BAR, BAR_HEIGHT))
        .ifPresent(path -> picture.add(Svg.path(path, lines, 1.2)));
  }

  private static Optional<Span> within(Silence silence, Span span) {
    Instant from = silence.from().isAfter(span.from()) ? silence.from() : span.from();
    Instant until = silence.until().isBefore(span.until()) ? silence.until() : span.until();
    return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
  }

  /** What lies between its flights and stays and is neither. */
  private static List<Span> holes(Mover mover) {
    List<Span> known =
        Stream.concat(
                mover.flights().stream().map(Lane::span),
                mover.stays().stream().map(stay -> new Span(stay.from(), stay.until())))
            .sorted(Comparator.comparing(Span::from))
            .toList();
    List<Span> holes = new ArrayList<>();
    Instant end = known.isEmpty() ? Instant.MIN : known.get(0).until();
    for (Span each : known) {
      if (each.from().isAfter(end)) {
        holes.add(new Span(end, each.from()));
      }
      end = each.until().isAfter(end) ? each.until() : end;
    }
    return holes;
  }

  /** Writes where it stood since when by the clocks there, as far as there is room. */
  private void name(List<Stay> stays, Element picture) {
    double free = 0;
    for (int i = 0; i < stays.size(); i++) {
      double start = Math.max(free, axis.x(stays.get(i).from()));
      boolean isLast = i + 1 == stays.size();
      double end = isLast ? Axis.WIDTH : axis.x(stays.get(i + 1).from());
      double least = isLast ? free : start;
      Optional<String> words =
          names(stays.get(i)).stream().filter(each -> width(each) < end - least).findFirst();
      if (words.isPresent()) {
        double x = Math.min(start, end - width(words.get()));
        picture.add(Svg.text(x, top + WORDS, SMALL, words.get(), Ink.FAINT));
        free = x + width(words.get());
      }
    }
  }

  private static double width(String words) {
    return LETTER * words.length() + SMALL;
  }

  /** The longest first. */
  private static List<String> names(Stay stay) {
    if (stay.airport().isEmpty()) {
      return List.of();
    }
    Airport airport = stay.airport().get();
    Optional<String> since =
        Optional.of(airport.zone())
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .map(zone -> LOCAL.format(stay.from().atZone(ZoneId.of(zone))));
    return Stream.of(
            since.map(local -> airport.municipality() + " from " + local),
            since.map(local -> airport.ident() + " " + local),
            Optional.of(airport.ident()))
        .flatMap(Optional::stream)
        .toList();
  }
}
