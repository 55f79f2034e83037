package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.aircraft.AircraftKind;

class AircraftKindsFileTest {
  @ParameterizedTest
  @CsvSource({
    "B77W, WIDE_BODY",
    "IL96, WIDE_BODY",
    "A320, AIRLINER",
    "C17, TRANSPORT",
    "IL76, TRANSPORT",
    "C130, TRANSPORT",
    "GLF5, BUSINESS_JET",
    "AT72, TURBOPROP",
    "pc12, TURBOPROP",
    "C172, PISTON",
    "H60, HELICOPTER",
    "F16, SOME_JET",
    "'', UNKNOWN",
    "XXXX, UNKNOWN"
  })
  void tellsTheKindOfAType(String designator, AircraftKind kind) {
    assertThat(ReferenceData.aircraftKinds().of(designator)).isEqualTo(kind);
  }

  @Test
  void listsDesignatorsInOrderAndEachOnce() {
    String text = new String(Columns.read("aircraft-kinds.csv"), StandardCharsets.UTF_8);
    List<String> types =
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();
    assertThat(types)
        .hasSizeGreaterThan(400)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(type -> type.matches("[A-Z][A-Z0-9]{1,3}"));
  }
}
