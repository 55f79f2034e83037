package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class SnapshotReaderTest {
  @Test
  void aPositionIsAsOldAsItSays() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"now":1548279030.2,"messages":5,"aircraft":[
            {"hex":"ae4af6","type":"adsc","flight":"RCH431  ","r":"08-8194","t":"C17","dbFlags":1,
             "alt_baro":"ground","alt_geom":125,"gs":12.5,"track":90.5,"baro_rate":-64,
             "squawk":"0021","lat":10.5,"lon":-66.9,"nic":8,"rc":186,"nac_p":10,"sil":3,
             "seen_pos":2.2,"mlat":[],"seen":0.1}]}
            """);

    assertThat(gathered.problems).isEmpty();
    Position position = gathered.positions.get(0);
    assertThat(position.instant()).hasToString("2019-01-23T21:30:28Z");
    assertThat(position.ground()).isEqualTo(GroundState.GROUND);
    assertThat(position.geometricAltitude()).isEqualTo(125);
    assertThat(position.barometricAltitude()).isNaN();
    assertThat(position.source()).isEqualTo(PositionSource.ADSC);
    assertThat(position.callsign()).isEqualTo("RCH431");
    assertThat(position.squawk()).isEqualTo("0021");
    assertThat(position.integrity()).isEqualTo(new Integrity(8, 186, 10, 3));
    assertThat(gathered.descriptions).singleElement().hasFieldOrPropertyWithValue("flags", 1);
  }

  @Test
  void theMomentMayBeInMillisecondsAndComeLast() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"ac":[{"hex":"~2b00f1","lat":10.5,"lon":-66.9,"alt_baro":1000,"seen_pos":1}],
             "msg":"No error","now":1548279030000,"total":1,"ctime":1548279030000,"ptime":0}
            """);

    assertThat(gathered.positions)
        .singleElement()
        .satisfies(
            position -> {
              assertThat(position.address()).hasToString("~2b00f1");
              assertThat(position.instant()).hasToString("2019-01-23T21:30:29Z");
              assertThat(position.ground()).isEqualTo(GroundState.AIRBORNE);
            });
  }

  @Test
  void theLastPositionCountsOnlyIfItSaysWhen() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"now":1548279030,"aircraft":[
            {"hex":"ae4af6","alt_baro":5000,"gs":200,"seen":1,
             "lastPosition":{"lat":10.5,"lon":-66.9,"nic":8,"rc":186,"seen_pos":100}},
            {"hex":"ae4af7","lastPosition":{"lat":10.5,"lon":-66.9}},
            {"hex":"ae4af8","rr_lat":10.5,"rr_lon":-66.9},
            {"hex":"ae4af9","lat":10.5,"lon":-66.9}]}
            """);

    Position old = gathered.positions.get(0);
    assertThat(gathered.positions).hasSize(1);
    assertThat(old.instant()).hasToString("2019-01-23T21:28:50Z");
    assertThat(old.altitude()).isNaN();
    assertThat(old.groundSpeed()).isNaN();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.NO_POSITION, 3L));
  }

  @Test
  void whatComesBeforeTheEndOfACutFileIsRead() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"now":1548279030,"aircraft":[
            {"hex":"ae4af6","lat":10.5,"lon":-66.9,"seen_pos":1},
            {"hex":"nobody","lat":10.5,"lon":-66.9,"seen_pos":1},
            {"hex":"ae4af8","lat":10.5,"lon":-66.9,"seen_pos":1},
            {"hex":"ae4af9","lat":10""");

    assertThat(gathered.positions).extracting(Position::row).containsExactly(0, 2);
    assertThat(gathered.problems)
        .containsOnly(Map.entry(Problem.TRUNCATED, 1L), Map.entry(Problem.MALFORMED_ROW, 1L));
  }
}
