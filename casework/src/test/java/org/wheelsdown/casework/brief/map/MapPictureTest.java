package org.wheelsdown.casework.brief.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.movement.End;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.io.reference.ReferenceData;

class MapPictureTest {
  private static final Instant NOON = Instant.parse("2019-01-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"RJTT, KLAX", "NZAA, SCEL", "UUWW, SVMI", "KJFK, VHHH", "MUHA, MUHA"})
  void showsAWayInOnePieceWhereverItGoes(String from, String to) {
    Track track =
        Track.of(List.of(mover(from, to, Evidence.OBSERVED))).stream().findFirst().orElse(null);
    if (from.equals(to)) {
      assertThat(track).isNull();
      return;
    }
    Frame frame = Frame.around(track.way().points());
    List<Spot> line = track.line(frame);
    for (int i = 1; i < line.size(); i++) {
      assertThat(line.get(i).distance(line.get(i - 1))).isLessThan(Frame.WIDTH / 10);
      assertThat(frame.shows(line.get(i), 0)).isTrue();
    }
  }

  @Test
  void tellsWhatWasInferredFromWhatWasObserved() {
    assertThat(picture(mover("UUWW", "MUHA", Evidence.OBSERVED)))
        .contains("Moscow UUWW", "Havana MUHA", "Moscow to Havana")
        .containsOnlyOnce("stroke-dasharray=\"7 4\"");
    assertThat(picture(mover("UUWW", "MUHA", Evidence.INFERRED)).split("dasharray=\"7 4\"", -1))
        .as("the way and the legend")
        .hasSize(3);
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

  private static Mover mover(String from, String to, Evidence landing) {
    Flight flight = new Flight(end(from, Evidence.OBSERVED), end(to, landing));
    return new Mover("1fff96", "RA-000096", List.of(flight), List.of(), List.of());
  }

  private static End end(String ident, Evidence evidence) {
    Airport airport = ReferenceData.airports().find(ident).orElseThrow();
    return new End(
        NOON,
        Optional.of(airport),
        Optional.of(new Point(airport.latitude(), airport.longitude())),
        evidence);
  }
}
