package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.markup.Ink;
import org.wheelsdown.casework.brief.markup.Svg;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.GeodesicLine.Point;

/** Draws where aircraft flew in a period: the shortest ways between the ends of their flights. */
public final class MapPicture {
  private static final double LEGEND_LINE = 17;
  private static final double SMALL = 10.5;

  private final Countries countries;

  /**
   * @param countries whose coasts and borders are drawn
   */
  public MapPicture(Countries countries) {
    this.countries = countries;
  }

  /**
   * The map of a period; empty where no place of it is known.
   *
   * @param id of the picture on the page
   * @param title what it is
   */
  public Optional<Element> of(Period period, String id, String title) {
    Map<Airport, Point> airports = airports(period);
    List<Track> tracks = Track.of(period.movers());
    List<Point> shown =
        Stream.concat(
                airports.values().stream(),
                tracks.stream().flatMap(track -> track.way().points().stream()))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = Frame.around(shown);
    double height = frame.height() + LEGEND_LINE * (period.movers().size() + 1) + 8;
    Element picture =
        Svg.picture(id, Frame.WIDTH, height, title, description(period))
            .add(clip(id, frame))
            .add(ground(id, frame).addAll(lines(tracks, frame)));
    drawAirports(airports, tracks, frame, picture);
    drawScale(frame, picture);
    drawLegend(period.movers(), frame, picture);
    return Optional.of(picture);
  }

  private static Map<Airport, Point> airports(Period period) {
    Map<Airport, Point> airports = new LinkedHashMap<>();
    for (Mover mover : period.movers()) {
      Stream.concat(
              mover.flights().stream()
                  .flatMap(flight -> Stream.of(flight.takeoff(), flight.landing()))
                  .flatMap(end -> end.airport().stream()),
              mover.stays().stream().flatMap(stay -> stay.airport().stream()))
          .forEach(field -> airports.put(field, new Point(field.latitude(), field.longitude())));
    }
    return airports;
  }

  private static String description(Period period) {
    return period.movers().stream()
        .map(
            mover ->
                mover.name()
                    + ": "
                    + mover.flights().stream()
                        .map(
                            flight ->
                                name(flight.takeoff().airport())
                                    + " to "
                                    + name(flight.landing().airport()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static String name(Optional<Airport> airport) {
    return airport
        .map(field -> field.municipality().isEmpty() ? field.ident() : field.municipality())
        .orElse("an unknown place");
  }

  private static Element clip(String id, Frame frame) {
    return Element.of("clipPath")
        .set("id", id + "-frame")
        .add(
            Element.of("rect")
                .set("x", 0)
                .set("y", 0)
                .set("width", Frame.WIDTH)
                .set("height", frame.height()));
  }

  private Element ground(String id, Frame frame) {
    Land land = new Land(frame, countries);
    Element territories =
        Element.of("g")
            .set("fill", Ink.LAND.daylight())
            .set("stroke", Ink.BORDER.daylight())
            .set("stroke-width", "0.6")
            .set("fill-rule", "evenodd")
            .styled(Ink.LAND.fillClass() + " " + Ink.BORDER.strokeClass());
    countries.territories().forEach(each -> land.draw(each).ifPresent(territories::add));
    return Element.of("g")
        .set("clip-path", "url(#" + id + "-frame)")
        .add(Svg.box(0, 0, Frame.WIDTH, frame.height(), Ink.SEA))
        .add(territories);
  }

  private static List<Element> lines(List<Track> tracks, Frame frame) {
    List<Element> lines = new ArrayList<>();
    for (Track track : tracks) {
      lines.add(
          dashed(
              Svg.path(PathText.open(track.line(frame)), Ink.ofTrack(track.mover()), 1.8),
              track.evidence()));
    }
    return lines;
  }

  private static Element dashed(Element line, Evidence evidence) {
    return switch (evidence) {
      case OBSERVED -> line;
      case INFERRED -> line.set("stroke-dasharray", "7 4");
      case UNKNOWN -> line.set("stroke-dasharray", "1.5 3.5");
    };
  }

  private static void drawAirports(
      Map<Airport, Point> airports, List<Track> tracks, Frame frame, Element picture) {
    List<Spot> spots = airports.values().stream().map(frame::spot).toList();
    Labels labels =
        new Labels(
            new Box(2, 2, Frame.WIDTH - 4, frame.height() - 30),
            spots.stream().map(Labels::around).toList(),
            tracks.stream().flatMap(track -> track.spots(frame).stream()).toList());
    airports.forEach(
        (airport, point) -> {
          Spot spot = frame.spot(point);
          picture.add(Svg.dot(spot.x(), spot.y(), 3.4, Ink.TEXT));
          labels
              .place(
                  spot,
                  List.of(name(Optional.of(airport)) + " " + airport.ident(), airport.ident()))
              .ifPresent(
                  label ->
                      picture.add(
                          Svg.text(
                              label.box().left() + 2,
                              label.box().top() + Labels.SIZE,
                              Labels.SIZE,
                              label.text(),
                              Ink.TEXT)));
        });
  }

  private static void drawScale(Frame frame, Element picture) {
    double kilometres =
        DoubleStream.of(50, 100, 200, 500, 1000, 2000)
            .filter(each -> each * frame.kilometre() <= Frame.WIDTH / 4)
            .max()
            .orElse(20);
    double y = frame.height() - 10;
    double end = 12 + kilometres * frame.kilometre();
    picture
        .add(Svg.path("M12,%1$.1fv-5M12,%1$.1fH%2$.1fv-5".formatted(y, end), Ink.TEXT, 1.2))
        .add(
            Svg.text(
                end + 6,
                y,
                SMALL,
                String.format(Locale.ROOT, "%,.0f km, in the middle of the map", kilometres),
                Ink.TEXT));
  }

  private static void drawLegend(List<Mover> movers, Frame frame, Element picture) {
    double y = frame.height() + LEGEND_LINE;
    for (int i = 0; i < movers.size(); i++) {
      picture.add(Svg.path("M2,%.1fh34".formatted(y - 4), Ink.ofTrack(i), 2.2));
      picture.add(Svg.text(44, y, SMALL + 0.5, movers.get(i).name(), Ink.TEXT));
      y += LEGEND_LINE;
    }
    double x = 2;
    for (Evidence evidence : Evidence.values()) {
      picture.add(dashed(Svg.path("M%.1f,%.1fh34".formatted(x, y - 4), Ink.TEXT, 1.8), evidence));
      picture.add(Svg.text(x + 42, y, SMALL, meaning(evidence), Ink.FAINT));
      x += 50 + 5.6 * meaning(evidence).length();
    }
  }

  private static String meaning(Evidence evidence) {
    return switch (evidence) {
      case OBSERVED -> "both ends observed";
      case INFERRED -> "an end inferred";
      case UNKNOWN -> "an end unknown: to where it was last heard";
    };
  }
}
