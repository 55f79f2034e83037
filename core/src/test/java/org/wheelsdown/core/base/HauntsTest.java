package org.wheelsdown.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HauntsTest {
  private static final ZoneId CARACAS = ZoneId.of("America/Caracas");
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final Haunts haunts = new Haunts();

  private void stay(String airport, ZoneId zone, String from, String until) {
    haunts.add(airport, zone, Instant.parse(from), Instant.parse(until));
  }

  @Test
  void aNightIsSpentWhereItStandsAtTwoLocalTime() {
    // In Caracas from 1:59 to 2:01 in the morning, and again all afternoon.
    stay("SVMI", CARACAS, "2018-12-12T05:59:00Z", "2018-12-12T06:01:00Z");
    stay("SVMI", CARACAS, "2018-12-12T16:00:00Z", "2018-12-13T05:00:00Z");
    stay("UUEM", MOSCOW, "2018-12-20T12:00:00Z", "2018-12-24T12:00:00Z");

    assertThat(haunts.all()).extracting(Haunt::airport).containsExactly("UUEM", "SVMI");
    assertThat(haunts.all()).extracting(Haunt::nights).containsExactly(4, 1);
    assertThat(haunts.all()).extracting(Haunt::stays).containsExactly(1, 2);
    assertThat(haunts.all()).extracting(Haunt::share).containsExactly(0.8, 0.2);
    assertThat(haunts.all()).extracting(Haunt::isBase).containsExactly(true, false);
  }

  @Test
  void aGuestOfTwoNightsHasNoBase() {
    stay("SVMI", CARACAS, "2018-12-12T16:00:00Z", "2018-12-14T16:00:00Z");

    assertThat(haunts.all().get(0).share()).isEqualTo(1);
    assertThat(haunts.all().get(0).isBase()).isFalse();
  }

  @Test
  void withoutANightThereIsNoShare() {
    stay("SVMI", CARACAS, "2018-12-12T16:00:00Z", "2018-12-12T17:00:00Z");

    assertThat(haunts.all().get(0).share()).isZero();
  }
}
