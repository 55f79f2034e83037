package org.wheelsdown.core.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainingTest {
  @Test
  void shortStaysChain() {
    List<Journey> journeys =
        new Timetable()
            .fly("UUWW", "GOBD")
            .stop(2)
            .fly("GOBD", "SGAS")
            .stop(24)
            .fly("SGAS", "MUHA")
            .journeys();

    assertThat(journeys).hasSize(1);
    assertThat(journeys.get(0).route()).isEqualTo("UUWW → GOBD → SGAS → MUHA");
    assertThat(journeys.get(0).length()).isEqualTo(Duration.ofHours(35));
    assertThat(journeys.get(0).before()).isEqualTo(new Limit.NoData());
    assertThat(journeys.get(0).kilometres()).isEqualTo(6000);
    assertThat(journeys.get(0).callsigns()).containsExactly("TEST");
  }

  @Test
  void aLongStayEndsOneJourneyAndBeginsAnother() {
    List<Journey> journeys =
        new Timetable()
            .fly("UWLW", "GVAC")
            .stop(2)
            .fly("GVAC", "SVMI")
            .stop(43)
            .fly("SVMI", "GVAC")
            .journeys();

    assertThat(journeys)
        .extracting(Journey::route)
        .containsExactly("UWLW → GVAC → SVMI", "SVMI → GVAC");
    assertThat(journeys.get(0).after()).isEqualTo(new Limit.Stayed(Duration.ofHours(43)));
    assertThat(journeys.get(1).before().inWords()).isEqualTo("a stay of 43.0 h");
  }

  @Test
  void aHoleIsSaidAndNeverGuessed() {
    assertThat(new Timetable().fly("UUWW", "?").stop(2).fly("GOBD", "SGAS").journeys())
        .extracting(Journey::route)
        .containsExactly("UUWW → ? → GOBD → SGAS");
    assertThat(new Timetable().fly("UUWW", "GOBD").stop(2).fly("?", "SGAS").journeys())
        .extracting(Journey::route)
        .containsExactly("UUWW → GOBD → ? → SGAS");
    assertThat(new Timetable().fly("UUWW", "?").stop(2).fly("?", "SGAS").journeys())
        .extracting(Journey::route)
        .containsExactly("UUWW → ? → SGAS");
    assertThat(new Timetable().fly("UUWW", "GOBD").stop(2).fly("GVAC", "SGAS").journeys())
        .extracting(Journey::route)
        .containsExactly("UUWW → GOBD → ? → GVAC → SGAS");
  }

  @Test
  void aLongHoleEndsAJourney() {
    List<Journey> journeys = new Timetable().fly("UUWW", "?").stop(25).fly("GOBD", "?").journeys();

    assertThat(journeys).extracting(Journey::route).containsExactly("UUWW → ?", "GOBD → ?");
    assertThat(journeys.get(0).after()).isEqualTo(new Limit.Silent(Duration.ofHours(25)));
  }

  @Test
  void oneSilenceCountsOnce() {
    Journey journey =
        new Timetable()
            .flyUnheard("UUWW", "GOBD", 0.9, 0.85)
            .stop(2)
            .flyUnheard("GOBD", "SGAS", 0.8, 1)
            .journeys()
            .get(0);

    assertThat(journey.probability()).isCloseTo(0.9 * 0.8, within(1e-9));
  }
}
