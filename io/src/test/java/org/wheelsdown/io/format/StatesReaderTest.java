package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class StatesReaderTest {
  @Test
  void longitudeComesBeforeLatitude() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"time":1548279040,"states":[
            ["4b1806","SWR1    ","Switzerland",1548279030,1548279039,7.5,46.5,304.8,false,100,90,\
            0,[1,2],335.28,"1000",false,2,0],
            ["4b1807",null,"Switzerland",null,1548279039,null,null,null,true,0,90,\
            null,null,null,null,false,0],
            ["4b1808","too short"],
            ["4b1809","","",1548279030,1548279039,7.5,46.5,null,true,0,90,null,null,null,null,\
            false,0]]}
            """);

    assertThat(gathered.positions).hasSize(2);
    Position first = gathered.positions.get(0);
    assertThat(first.latitude()).isEqualTo(46.5);
    assertThat(first.longitude()).isEqualTo(7.5);
    assertThat(first.time()).isEqualTo(1548279030000000L);
    assertThat(first.barometricAltitude()).isEqualTo(1000, within(0.001f));
    assertThat(first.source()).isEqualTo(PositionSource.MLAT);
    assertThat(first.callsign()).isEqualTo("SWR1");
    assertThat(first.squawk()).isEqualTo("1000");
    assertThat(gathered.positions.get(1).ground()).isEqualTo(GroundState.GROUND);
    assertThat(gathered.positions.get(1).row()).isEqualTo(3);
    assertThat(gathered.problems)
        .containsOnly(Map.entry(Problem.NO_POSITION, 1L), Map.entry(Problem.MALFORMED_ROW, 1L));
  }

  @Test
  void thereMayBeNoStates() throws IOException {
    Gathered gathered = Fixture.read("{\"time\":1548279040,\"states\":null}");

    assertThat(gathered.positions).isEmpty();
    assertThat(gathered.problems).isEmpty();
  }
}
