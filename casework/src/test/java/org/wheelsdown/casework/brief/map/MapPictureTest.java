package org.wheelsdown.casework.brief.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.movement.End;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.io.reference.ReferenceData;

class MapPictureTest {
  private static final Instant NOON = Instant.parse("2019-01-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"RJTT, KLAX", "NZAA, SCEL", "UUWW, SVMI", "KJFK, VHHH", "MUHA, MUHA"})
  void showsAWayInOnePieceWhereverItGoes(String from, String to) {
    for (FlownLine flown : List.of(FlownLine.NONE, heard(from, to))) {
      List<FlightLines> lines = Tracks.linesOf(mover(from, to, Evidence.OBSERVED, flown));
      Frame frame = Frame.around(lines.stream().flatMap(FlightLines::points).toList());
      List<Spot> spots = Tracks.of(lines, frame).close().toList();
      for (int i = 1; i < spots.size(); i++) {
        assertThat(spots.get(i).distance(spots.get(i - 1))).isLessThan(Frame.WIDTH / 10);
        assertThat(frame.shows(spots.get(i), 0)).isTrue();
      }
      assertThat(spots.isEmpty()).isEqualTo(from.equals(to));
    }
  }

  @Test
  void drawsWhatWasHeardAndDashesWhatWasNot() {
    FlownLine heard = heard("UUWW", "MUHA");
    Position over = at(airport("GOBD"), 7200);
    FlownLine broken = FlownLine.of(both(heard, over), Duration.ofMinutes(10));

    assertThat(picture(mover("UUWW", "MUHA", Evidence.OBSERVED, heard)))
        .contains("Moscow UUWW", "Havana MUHA", "Moscow to Havana")
        .satisfies(picture -> assertThat(lines(picture)).isEqualTo(List.of(1, 0, 0)));
    assertThat(lines(picture(mover("UUWW", "MUHA", Evidence.OBSERVED, broken))))
        .as("a silence")
        .isEqualTo(List.of(1, 1, 0));
    assertThat(lines(picture(mover("UUWW", "SVMI", Evidence.INFERRED, heard))))
        .as("to an inferred end")
        .isEqualTo(List.of(1, 1, 0));
    assertThat(lines(picture(mover("UUWW", "MUHA", Evidence.UNKNOWN, heard))))
        .as("an end that nobody knows")
        .isEqualTo(List.of(1, 0, 1));
    assertThat(lines(picture(mover("UUWW", "MUHA", Evidence.OBSERVED, FlownLine.NONE))))
        .as("no positions")
        .isEqualTo(List.of(0, 1, 0));
  }

  /** How many paths are solid and dashed, and how many rings there are, besides the legend's. */
  private static List<Integer> lines(String picture) {
    return Stream.of("stroke-linecap=\"round\"", "stroke-dasharray", "<circle[^>]*fill=\"none\"")
        .map(each -> (int) Pattern.compile(each).matcher(picture).results().count() - 1)
        .toList();
  }

  @Test
  void aLineGoesWhereTheAircraftWent() {
    List<Position> roundabout =
        List.of(at(airport("UUWW"), 0), at(airport("GOBD"), 300), at(airport("MUHA"), 600));
    FlownLine flown = FlownLine.of(roundabout, Duration.ofMinutes(10));
    List<FlightLines> lines = Tracks.linesOf(mover("UUWW", "MUHA", Evidence.OBSERVED, flown));
    Frame frame = Frame.around(lines.stream().flatMap(FlightLines::points).toList());

    Spot dakar = frame.spot(point(airport("GOBD")));
    assertThat(Tracks.of(lines, frame).heard().get(0))
        .anyMatch(spot -> spot.distance(dakar) < 0.001);
  }

  @Test
  void drawsNothingWhereNoPlaceIsKnown() {
    Mover nowhere = new Mover("1fff96", "RA-000096", List.of(), List.of(), List.of());
    assertThat(of(nowhere)).isEmpty();
  }

  private static String picture(Mover mover) {
    StringBuilder text = new StringBuilder();
    of(mover).orElseThrow().writeTo(text);
    return text.toString();
  }

  private static Optional<Element> of(Mover mover) {
    return new MapPicture(ReferenceData.countries())
        .of(new Period(NOON, NOON.plusSeconds(3600), List.of(mover)), "map", "A map");
  }

  private static Mover mover(String from, String to, Evidence landing, FlownLine flown) {
    Flight flight = new Flight(end(from, Evidence.OBSERVED), end(to, landing), flown);
    return new Mover("1fff96", "RA-000096", List.of(flight), List.of(), List.of());
  }

  private static End end(String ident, Evidence evidence) {
    return new End(NOON, Optional.of(airport(ident)), Optional.of(point(airport(ident))), evidence);
  }

  private static Airport airport(String ident) {
    return ReferenceData.airports().find(ident).orElseThrow();
  }

  private static Point point(Airport airport) {
    return new Point(airport.latitude(), airport.longitude());
  }

  /** Heard all the way, which it flew within minutes. */
  private static FlownLine heard(String from, String to) {
    return FlownLine.of(
        List.of(at(airport(from), 0), at(airport(to), 300)), Duration.ofMinutes(10));
  }

  private static List<Position> both(FlownLine line, Position later) {
    FlownLine.Heard heard = (FlownLine.Heard) line.stretches().get(0);
    return Stream.concat(heard.positions().stream(), Stream.of(later)).toList();
  }

  private static Position at(Airport airport, int seconds) {
    return new PositionBuilder(Address.parse("1fff96"), new Origin(1, 0))
        .time((NOON.getEpochSecond() + seconds) * 1_000_000)
        .at(airport.latitude(), airport.longitude())
        .build(seconds);
  }
}
