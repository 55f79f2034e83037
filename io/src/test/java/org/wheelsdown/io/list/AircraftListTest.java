package org.wheelsdown.io.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;

class AircraftListTest {
  private static Address address(String hex) {
    return Address.parse(hex);
  }

  @Test
  void oneALineWithComments() {
    AircraftList list =
        AircraftList.of("# Il-96s\r\n1FFF96\r\n\r\n  RA-96016 \r\n# others\r\n~2b00f1\r\n");
    assertThat(list.aircraft().addresses())
        .containsExactlyInAnyOrder(address("1fff96"), address("~2b00f1"));
    assertThat(list.aircraft().registrations()).contains("RA-96016");
    assertThat(list.skipped()).isZero();
  }

  @Test
  void aTableByItsColumns() {
    AircraftList list =
        AircraftList.of(
            """
            "$ICAO","$Registration","$Operator","$Type","$ICAO Type","#CMPG","$Tag 1"
            1FFF96,RA-96016,"Special, Flight",IL-96,IL96,Gov,Joke
            ,RA-76000,Air Force,IL-76,IL76,Mil,
            4.4E+08,,Nobody,,,,
            """);
    assertThat(list.aircraft().addresses()).containsExactly(address("1fff96"));
    assertThat(list.aircraft().registrations()).containsExactly("RA-76000");
    assertThat(list.skipped()).isEqualTo(1);
    assertThat(list.firstSkipped()).startsWith("line 4: \"4.4E+08");
  }

  @Test
  void semicolonsWithoutAHeader() {
    AircraftList list = AircraftList.of("004002;Z-WPA;B732;00;BOEING;;;\n\"broken;x\n");
    assertThat(list.aircraft().addresses()).contains(address("004002"));
    assertThat(list.skipped()).isLessThanOrEqualTo(1);
  }

  @Test
  void anythingIsSurvived() {
    assertThat(AircraftList.of("").aircraft().isEmpty()).isTrue();
    assertThat(AircraftList.of("\0\0\0,,,\n????").aircraft().isEmpty()).isTrue();
    assertThat(AircraftList.of("?,?\n\"\n").skipped()).isPositive();
  }
}
