package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class StateVectorReaderTest {
  private static final String HEADER =
      """
      time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,\
      baroaltitude,geoaltitude,lastposupdate,lastcontact
      """;

  @Test
  void metresAndSecondsBecomeFeetAndKnots() throws IOException {
    Position position =
        Fixture.read(
                HEADER
                    + "1548279030,4b1806,46.5,-0.25,100,-47,-5.08,SWR1  ,false,false,false,21,"
                    + "304.8,335.28,,\n")
            .positions
            .get(0);

    assertThat(position.address()).hasToString("4b1806");
    assertThat(position.time()).isEqualTo(1548279030000000L);
    assertThat(position.groundSpeed()).isEqualTo(194.384f, within(0.001f));
    assertThat(position.track()).isEqualTo(313);
    assertThat(position.verticalRate()).isEqualTo(-1000, within(0.01f));
    assertThat(position.barometricAltitude()).isEqualTo(1000, within(0.001f));
    assertThat(position.geometricAltitude()).isEqualTo(1100, within(0.001f));
    assertThat(position.callsign()).isEqualTo("SWR1");
    assertThat(position.squawk()).isEqualTo("0021");
    assertThat(position.ground()).isEqualTo(GroundState.AIRBORNE);
  }

  @Test
  void columnsAreFoundByTheirNames() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            "hour","lon","lat","icao24","time","serials","onground"\r
            1548277200,7.5,46.5,4B1806,1548279030,[1, 2],true\r
            1548277200,7.5,46.6,4B1806,1548279031,"[1,2]",\r
            """);

    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.positions).extracting(Position::latitude).containsExactly(46.5, 46.6);
    assertThat(gathered.positions.get(1).ground()).isEqualTo(GroundState.UNKNOWN);
  }

  @Test
  void aPositionIsTrueWhenItWasUpdatedAndIsNotRepeated() throws IOException {
    Gathered gathered =
        Fixture.read(
            HEADER
                + row(100, 98.5, 99)
                + row(101, 98.5, 100)
                + row(102, 101.5, 101)
                + row(130, 101.5, 101)
                + row(131, 131, 100));

    assertThat(gathered.positions)
        .extracting(Position::time)
        .containsExactly(1548000098500000L, 1548000101500000L);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.REPEATED_POSITION, 3L));
  }

  private static String row(double time, double position, double contact) {
    double base = 1548000000;
    return "%.1f,4b1806,46.5,7.5,1,1,0,,,,,,,,%.1f,%.1f%n"
        .formatted(base + time, base + position, base + contact);
  }

  @Test
  void brokenRowsAreCountedByKind() throws IOException {
    Gathered gathered =
        Fixture.read(
            HEADER
                + """
                1548279030,4b1806,,,,,,,,,,,,,,
                1548279030,4b1806,NaN,7,,,,,,,,,,,,
                1548279030,4b1806,91,7,,,,,,,,,,,,
                ,4b1806,46,7,,,,,,,,,,,,
                1548279030,nobody,46,7,,,,,,,,,,,,
                1548279030,4b1806,46

                1548279030,4b1806,46,7,,,,,,,,,99999,,,
                1548279030,4b1806,46""");

    assertThat(gathered.positions).hasSize(1);
    assertThat(gathered.problems)
        .containsOnly(
            Map.entry(Problem.NO_POSITION, 2L),
            Map.entry(Problem.OUT_OF_RANGE, 2L),
            Map.entry(Problem.MALFORMED_ROW, 2L),
            Map.entry(Problem.ABSURD_VALUE, 1L),
            Map.entry(Problem.TRUNCATED, 1L));
  }

  @Test
  void aLineWithoutEndIsCountedOnce() throws IOException {
    Gathered gathered =
        Fixture.read(HEADER + "x".repeat(300_000) + "\n1548279030,4b1806,46,7,,,,,,,,,,,,\n");

    assertThat(gathered.positions).hasSize(1);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.MALFORMED_ROW, 1L));
  }
}
