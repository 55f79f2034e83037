package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class BaseStationReaderTest {
  @Test
  void messagesOfOneAircraftArePutTogether() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            MSG,1,1,1,0D8300,1,2019/01/23,23:59:57.000,2019/01/23,23:59:57.000,YV1004  ,,,,,,,,,,,
            MSG,4,1,1,0D8300,1,2019/01/23,23:59:58.000,2019/01/23,23:59:58.000,,,410.5,88,,,-64,,,,,0
            MSG,4,1,1,0D8301,1,2019/01/23,23:59:58.000,2019/01/23,23:59:58.000,,,99,1,,,,,,,,0

            MSG,6,1,1,0D8300,1,2019/01/23,23:59:58.000,2019/01/23,23:59:58.000,,37000,,,,,,7001,0,0,0,
            MSG,3,1,1,0D8300,1,2019/01/24,00:00:01.500,2019/01/24,00:00:01.500,,36975,,,10.5,-66.9,,,0,,0,0
            """);

    assertThat(gathered.problems).isEmpty();
    Position position = gathered.positions.get(0);
    assertThat(position.instant()).hasToString("2019-01-24T00:00:01.500Z");
    assertThat(position.callsign()).isEqualTo("YV1004");
    assertThat(position.squawk()).isEqualTo("7001");
    assertThat(position.groundSpeed()).isEqualTo(410.5f);
    assertThat(position.track()).isEqualTo(88);
    assertThat(position.verticalRate()).isEqualTo(-64);
    assertThat(position.barometricAltitude()).isEqualTo(36975);
    assertThat(position.ground()).isEqualTo(GroundState.AIRBORNE);
    assertThat(position.source()).isEqualTo(PositionSource.OTHER);
    assertThat(position.row()).isEqualTo(5);
  }

  @Test
  void whatWasHeardLongAgoDoesNotGoWithANewPosition() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            MSG,4,1,1,0D8300,1,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,,410,88,,,-64,,,,,0
            MSG,3,1,1,0D8300,1,2019/01/23,10:00:16.000,2019/01/23,10:00:16.000,,36975,,,10.5,-66.9,,,0,,0,0
            """);

    assertThat(gathered.positions.get(0).groundSpeed()).isNaN();
  }

  @Test
  void groundIsMinusOneAndAltitudeMayBeGeometric() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            MSG,3,111,11111,0D8300,111111,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,1025H,,,10.5,-66.9,,,0,0,0,-1
            MLAT,3,1,1,0D8301,1,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,1000,,,10.5,-66.9,,,12,25,,
            """);

    Position onGround = gathered.positions.get(0);
    assertThat(onGround.ground()).isEqualTo(GroundState.GROUND);
    assertThat(onGround.geometricAltitude()).isEqualTo(1025);
    assertThat(onGround.barometricAltitude()).isNaN();
    assertThat(gathered.positions.get(1).source()).isEqualTo(PositionSource.MLAT);
  }

  @Test
  void brokenLinesAreCounted() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            MSG,3,1,1,0D8300,1,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,36975,,,10.5,-66.9,,,0,,0,0
            MSG,3,1,1,0D8300,1,2019/13/23,10:00:00.000,2019/01/23,10:00:00.000,,36975,,,10.5,-66.9,,,0,,0,0
            MSG,3,1,1,0D83,1,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,36975,,,10.5,-66.9,,,0,,0,0
            MSG,3,1,1,0D8300,1,2019/01/23,10:00:00.000,2019/01/23,10:00:00.000,,36975,,,100.5,-66.9,,,0,,0,0
            STA,,5,179,400AE7,10103,2008/11/28,14:58:51.153,2008/11/28,14:58:51.153,RM
            some words that are no message at all
            MSG,3,1,1,0D8300,1,2019/01/23,10:00""");

    assertThat(gathered.positions).hasSize(1);
    assertThat(gathered.problems)
        .containsOnly(
            Map.entry(Problem.MALFORMED_ROW, 3L),
            Map.entry(Problem.OUT_OF_RANGE, 1L),
            Map.entry(Problem.TRUNCATED, 1L));
  }
}
