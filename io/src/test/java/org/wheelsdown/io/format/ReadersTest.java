package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "readsb trace          | {\"icao\":\"ae4af6\",\"timest",
        "readsb trace          | {\"r\":\"N1\", \"icao\" : \"~ae4af6\"}",
        "readsb trace          | {\"timestamp\":1,\"trace\":[[1,2,3]]}",
        "readsb snapshot       | {\"now\":1,\"aircraft\":[]}",
        "readsb snapshot       | {\"ac\":[{\"hex\":\"ae4af6\"}],\"now\":1}",
        "OpenSky states        | {\"time\":1,\"states\":null}",
        "OpenSky state vectors | hour,lon,lat,icao24,time",
        "SBS-1 messages        | MSG,8,1,1,0D8300,1,2019/01/23,10:00:00.000,,,,,,,,,,,,,,",
      })
  void contentTellsTheFormat(String name, String content) {
    assertThat(Fixture.reader(content.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(reader -> assertThat(reader.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Open Database License",
        "{\"icao\":\"KJFK\",\"name\":\"John F Kennedy\"}",
        "{\"aircraft\":\"C17\"}",
        "[{\"icao\":\"ae4af6\"}]",
        "track,hex,takeoff,landing",
        "icao24,lat,lon",
      })
  void whatIsOfNoFormatIsNotTakenForOne(String content) {
    assertThat(Fixture.reader(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
