package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class TraceReaderTest {
  private static final String DETAILS =
      """
      {"type":"adsb_icao","flight":"RCH431  ","alt_geom":900,"squawk":"0021",\
      "nav_modes":["autopilot","tcas"],"nic":8,"rc":186,"nac_p":10,"sil":3}""";

  /** Midnight before 23 January 2019. */
  private static final String BASE = "1548201600.000";

  @Test
  void aRowOfFourteenElementsIsRead() throws IOException {
    Position position =
        only(
            "[60.25,-12.5,-76.28948,875,115.5,270.5,5,-640,"
                + DETAILS
                + ",\"mlat\",925,-704,120,-1.5]");

    assertThat(position)
        .isEqualTo(
            new Position(
                Address.parse("ae4af6"),
                1548201660250000L,
                -12.5,
                -76.28948,
                875,
                925,
                115.5f,
                270.5f,
                -640,
                GroundState.AIRBORNE,
                PositionSource.MLAT,
                true,
                "RCH431",
                "0021",
                new Integrity(8, 186, 10, 3),
                Fixture.ORIGIN,
                0));
  }

  @Test
  void aRowOfNineElementsHasItsSourceAndGeometricAltitudeInTheDetails() throws IOException {
    Position position = only("[0,1,2,875,115,270,0,0," + DETAILS + "]");

    assertThat(position.source()).isEqualTo(PositionSource.ADSB_ICAO);
    assertThat(position.geometricAltitude()).isEqualTo(900);
  }

  @Test
  void aRowOfFifteenElementsIsRead() throws IOException {
    Position position = only("[0,1,2,875,115,270,0,0,null,\"adsb_icao\",925,0,120,0,\"c8d1b5a2\"]");

    assertThat(position.barometricAltitude()).isEqualTo(875);
    assertThat(position.callsign()).isEmpty();
    assertThat(position.integrity()).isEqualTo(Integrity.UNREPORTED);
  }

  @Test
  void groundIsAStateAndNoAltitude() throws IOException {
    Position position =
        only("[0,1,2,\"ground\",3,270,0,null,null,\"adsb_icao\",null,null,null,null]");

    assertThat(position.ground()).isEqualTo(GroundState.GROUND);
    assertThat(position.altitude()).isNaN();
  }

  @Test
  void withoutAltitudeTheGroundStateIsUnknown() throws IOException {
    Position position = only("[0,1,2,null,null,null,0,null,null,\"adsb_icao\"]");

    assertThat(position.ground()).isEqualTo(GroundState.UNKNOWN);
    assertThat(position.groundSpeed()).isNaN();
    assertThat(position.track()).isNaN();
  }

  @Test
  void aFlagSaysThatTheAltitudeIsGeometric() throws IOException {
    Position position = only("[0,1,2,12350,3,270,8,null,null,\"adsb_icao\",null,null,null,null]");

    assertThat(position.barometricAltitude()).isNaN();
    assertThat(position.geometricAltitude()).isEqualTo(12350);
  }

  @Test
  void theDatabaseFieldsAreKept() throws IOException {
    Gathered gathered =
        Fixture.read(
            """
            {"icao":"~AE4AF6", "r":"08-8194", "t":"C17", "desc":"BOEING C-17 \\"Globemaster\\" 3",
             "ownOp":"Fuerza A\\u00e9rea", "year":"2008", "dbFlags":1, "new":{"a":[1,{"b":"]}"}]},
             "timestamp":%s, "trace":[]}"""
                .formatted(BASE));

    assertThat(gathered.descriptions)
        .containsExactly(
            new Description(
                Address.parse("~ae4af6"),
                Fixture.ORIGIN,
                "the document",
                "08-8194",
                "C17",
                "BOEING C-17 \"Globemaster\" 3",
                "Fuerza Aérea",
                "2008",
                1));
    assertThat(gathered.problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0,NaN,2,0,1,1,0,0,null]",
        "[0,1,-Infinity,0,1,1,0,0,null]",
        "[0,90.5,2,0,1,1,0,0,null]",
        "[0,1,181,0,1,1,0,0,null]",
        "[0,1,1e400,0,1,1,0,0,null]",
        "[-9e12,1,2,0,1,1,0,0,null]",
        "[9e300,1,2,0,1,1,0,0,null]",
        "[NaN,1,2,0,1,1,0,0,null]",
      })
  void whatCannotBeIsLeftOut(String row) throws IOException {
    Gathered gathered = read(row + ",[5,1,2,0,1,1,0,0,null]");

    assertThat(gathered.positions).extracting(Position::row).containsExactly(1);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.OUT_OF_RANGE, 1L));
  }

  @Test
  void absurdValuesAreLeftOutAndTheRowKept() throws IOException {
    Gathered gathered = read("[0,1,2,999999,-4,1e5,0,NaN,null,\"adsb_icao\",-99999]");

    Position position = gathered.positions.get(0);
    assertThat(position.altitude()).isNaN();
    assertThat(position.groundSpeed()).isNaN();
    assertThat(position.track()).isNaN();
    assertThat(position.verticalRate()).isNaN();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.ABSURD_VALUE, 5L));
  }

  @Test
  void aRowWithoutPositionIsCounted() throws IOException {
    Gathered gathered = read("[0,null,null,0,1,1,0,0,null]");

    assertThat(gathered.positions).isEmpty();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.NO_POSITION, 1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[5,1,2,0,1,1,x,0,null]",
        "[5]",
        "[]",
        "[5,1,2,0,1,1,0,0,{\"flight\":\"AB\n\"}]",
        "[5,1,2,0,1,1,0,0,{\"flight\"}]",
        "{\"row\":1}",
        "17",
      })
  void aBrokenRowCostsNoOther(String row) throws IOException {
    Gathered gathered =
        read(
            "[0,1,2,0,1,1,0,0,null],\n" + row + ",\n[9,1,2,0,1,1,0,0,null],[9,1,2,0,1,1,0,0,null]");

    assertThat(gathered.positions).hasSizeGreaterThanOrEqualTo(2);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.MALFORMED_ROW, 1L));
  }

  @Test
  void whereverItIsCutTheRowsBeforeAreKept() throws IOException {
    byte[] whole =
        trace("[0,1,2,0,1,1,0,0," + DETAILS + ",\"mlat\"],\n[9,1,2,0,1,1,0,0,null]")
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    int rows = new String(whole, StandardCharsets.UTF_8).indexOf("[[");
    Gathered all = Fixture.read(whole);

    for (int length = rows; length < whole.length; length++) {
      Gathered some = Fixture.read(Arrays.copyOf(whole, length));

      assertThat(some.positions).isEqualTo(all.positions.subList(0, some.positions.size()));
      assertThat(some.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
    }
  }

  @Test
  void aTraceLongerThanAnyBufferIsRead() throws IOException {
    StringBuilder rows = new StringBuilder("[0,1,2,0,1,1,0,0,null]");
    for (int i = 1; i < 20_000; i++) {
      rows.append(",\n[").append(i).append(".25,1.123456,2,0,1,1,0,0,").append(DETAILS).append(']');
    }

    Gathered gathered = read(rows.toString());

    assertThat(gathered.positions).hasSize(20_000);
    assertThat(gathered.positions.get(19_999).time()).isEqualTo(1548221599250000L);
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void aTraceThatDoesNotSayWhenIsLeftOut() throws IOException {
    Gathered gathered = Fixture.read("{\"icao\":\"ae4af6\",\"trace\":[[0,1,2,0,1,1,0,0,null]]}");

    assertThat(gathered.positions).isEmpty();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.MALFORMED_DOCUMENT, 1L));
  }

  private static Position only(String row) throws IOException {
    Gathered gathered = read(row);
    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.positions).hasSize(1);
    return gathered.positions.get(0);
  }

  private static Gathered read(String rows) throws IOException {
    return Fixture.read(trace(rows));
  }

  private static String trace(String rows) {
    return "{\"icao\":\"ae4af6\",\n\"timestamp\": " + BASE + ",\n\"trace\":[" + rows + "]}\n";
  }
}
