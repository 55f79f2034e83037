package org.wheelsdown.casework.brief.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.Territory;
import org.wheelsdown.io.reference.ReferenceData;

/** The map says of a spot that it is land where the borders themselves say so of the point. */
class LandTest {
  private static final Pattern STEP = Pattern.compile("([Ml])(\\S+) ([-.\\d]+)");
  private static final Countries COUNTRIES = ReferenceData.countries();

  @ParameterizedTest(name = "around {0}, {1}, {2} degrees to each side")
  @CsvSource({
    "20, -40, 40",
    "60, 180, 15",
    "-17, 179, 20",
    "89, 0, 30",
    "-88, 60, 40",
    "-62, -60, 42",
    "-65, -80, 60",
    "-25, 134, 3",
    "62, 100, 2",
    "40, -100, 80",
    "-29.5, 28.3, 2",
    "41.9, 12.45, 1",
    "25, -46, 85",
    "-30, 150, 60"
  })
  void isWhereItIs(double latitude, double longitude, double degrees) {
    // The corners of the picture are farther away than its edges.
    assertIsWhereItIs(
        Frame.around(around(latitude, longitude, degrees)), Math.min(178, 1.8 * degrees));
  }

  /** The far side of the world is then in Siberia, at the edge of what is brought nearer. */
  @Test
  void isWhereItIsAroundTheSouth() {
    List<Point> fields = Stream.of("SCCI", "NZCH", "FACT").map(LandTest::field).toList();
    List<Point> ways = new ArrayList<>(fields);
    ways.addAll(FlightLines.through(fields.subList(0, 2)));
    ways.addAll(FlightLines.through(List.of(fields.get(2), fields.get(0))));
    assertIsWhereItIs(Frame.around(ways), 80);
  }

  private static Point field(String ident) {
    Airport airport = ReferenceData.airports().find(ident).orElseThrow();
    return new Point(airport.latitude(), airport.longitude());
  }

  private static void assertIsWhereItIs(Frame frame, double far) {
    Point middle = frame.projection().middle();
    List<Path2D> land = draw(frame);
    SplittableRandom random = new SplittableRandom(7);
    int seen = 0;
    int right = 0;
    for (int i = 0; i < 20_000 && seen < 1000; i++) {
      Point point = near(middle, far * Math.sqrt(random.nextDouble()), random);
      Spot spot = frame.spot(point);
      if (frame.shows(spot, 0)) {
        boolean isDrawn = land.stream().anyMatch(each -> each.contains(spot.x(), spot.y()));
        boolean isLand = COUNTRIES.at(point.latitude(), point.longitude()).isPresent();
        right += isDrawn == isLand ? 1 : 0;
        seen++;
      }
    }
    assertThat(seen).isEqualTo(1000);
    assertThat(right).isGreaterThan(980);
  }

  private static Point near(Point middle, double degrees, SplittableRandom random) {
    return away(middle.latitude(), middle.longitude(), degrees, 360 * random.nextDouble());
  }

  private static List<Point> around(double latitude, double longitude, double degrees) {
    return IntStream.range(0, 12)
        .mapToObj(i -> away(latitude, longitude, degrees, 30 * i))
        .toList();
  }

  /** The point so many degrees away on a sphere, in some direction. */
  private static Point away(double latitude, double longitude, double degrees, double bearing) {
    double phi = Math.toRadians(latitude);
    double angle = Math.toRadians(degrees);
    double theta = Math.toRadians(bearing);
    double north =
        Math.asin(
            Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta));
    double east =
        Math.atan2(
            Math.sin(theta) * Math.sin(angle) * Math.cos(phi),
            Math.cos(angle) - Math.sin(phi) * Math.sin(north));
    return new Point(
        Math.toDegrees(north), Math.IEEEremainder(longitude + Math.toDegrees(east), 360));
  }

  private static List<Path2D> draw(Frame frame) {
    Land land = new Land(frame, COUNTRIES);
    List<Path2D> drawn = new ArrayList<>();
    for (Territory territory : COUNTRIES.territories()) {
      Optional<Element> element = land.draw(territory);
      element.ifPresent(
          each -> {
            StringBuilder text = new StringBuilder();
            each.writeTo(text);
            drawn.add(path(text.substring(text.indexOf("\"") + 1, text.lastIndexOf("\""))));
          });
    }
    return drawn;
  }

  /** Reads what SVG calls a path, as far as it is written here. */
  private static Path2D path(String text) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    double x = 0;
    double y = 0;
    for (MatchResult step : STEP.matcher(text).results().toList()) {
      boolean isFirst = step.group(1).equals("M");
      x = (isFirst ? 0 : x) + Double.parseDouble(step.group(2));
      y = (isFirst ? 0 : y) + Double.parseDouble(step.group(3));
      if (isFirst) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }
}
