package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.markup.Ink;
import org.wheelsdown.casework.brief.markup.Svg;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.GeodesicLine.Point;

/** Draws where aircraft were heard in a period, and the shortest ways where nobody heard them. */
public final class MapPicture {
  private static final double LEGEND_LINE = 17;
  private static final double SMALL = 10.5;

  /** Pixels; the line of the last aircraft. */
  private static final double THIN = 1.8;

  /** Pixels; by so much a line below is wider, to be seen where several flew the same way. */
  private static final double CASING = 1.5;

  /** Pixels; the ring where an aircraft was lost. */
  private static final double LOST = 4.5;

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
    List<List<FlightLines>> flown = period.movers().stream().map(Tracks::linesOf).toList();
    List<Point> shown =
        Stream.concat(
                airports.values().stream(),
                flown.stream().flatMap(List::stream).flatMap(FlightLines::points))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = Frame.around(shown);
    List<Tracks> tracks = flown.stream().map(lines -> Tracks.of(lines, frame)).toList();
    double height = frame.height() + LEGEND_LINE * (period.movers().size() + 1) + 8;
    Element picture =
        Svg.picture(id, Frame.WIDTH, height, title, description(period))
            .add(clip(id, frame))
            .add(ground(id, frame).addAll(lines(tracks)));
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

  private static List<Element> lines(List<Tracks> tracks) {
    List<Element> lines = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      Ink ink = Ink.ofTrack(i);
      draw(tracks.get(i).unheard(), path -> unheard(path, ink), lines);
      double width = THIN + CASING * Math.min(2, tracks.size() - 1 - i);
      draw(tracks.get(i).heard(), path -> heard(path, ink, width), lines);
      tracks.get(i).lost().forEach(at -> lines.add(Svg.ring(at.x(), at.y(), LOST, ink)));
    }
    return lines;
  }

  private static void draw(
      List<List<Spot>> lines, Function<String, Element> path, List<Element> into) {
    if (!lines.isEmpty()) {
      into.add(path.apply(Tracks.path(lines)));
    }
  }

  /** With round ends, as a single report is a line of no length. */
  private static Element heard(String path, Ink ink, double width) {
    return Svg.path(path, ink, width).set("stroke-linecap", "round");
  }

  private static Element unheard(String path, Ink ink) {
    return Svg.path(path, ink, 1.2).set("stroke-dasharray", "4 3");
  }

  private static void drawAirports(
      Map<Airport, Point> airports, List<Tracks> tracks, Frame frame, Element picture) {
    List<Spot> spots = airports.values().stream().map(frame::spot).toList();
    Labels labels =
        new Labels(
            new Box(2, 2, Frame.WIDTH - 4, frame.height() - 30),
            spots.stream().map(Labels::around).toList(),
            tracks.stream().flatMap(Tracks::close).toList());
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
    picture.add(heard("M2,%.1fh34".formatted(y - 4), Ink.TEXT, THIN));
    picture.add(Svg.text(44, y, SMALL, "heard", Ink.FAINT));
    picture.add(unheard("M100,%.1fh34".formatted(y - 4), Ink.TEXT));
    picture.add(Svg.text(142, y, SMALL, "not heard: the shortest way", Ink.FAINT));
    picture.add(Svg.ring(319, y - 4, LOST, Ink.TEXT));
    picture.add(
        Svg.text(330, y, SMALL, "first or last heard here: that end is unknown", Ink.FAINT));
  }
}
