package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.aircraft.RegistrationRules;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Basis;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.SharedData;

class AddressRulesTest {
  private record Listed(Address address, String registration, boolean military, boolean civil) {}

  @ParameterizedTest
  @CsvSource({
    "ae4af6, US - MILITARY",
    "a00001, US N1 -",
    "157713, RU RA-96019 -",
    "406a3c, GB - -",
    "43c123, GB - MILITARY",
    "~ae4af6, - - -",
    "3f5d91, DE - MILITARY"
  })
  void whatFollowsFromAnAddress(String address, String expected) {
    List<Statement> rules = ReferenceData.addressRules().about(Address.parse(address));

    assertThat(rules).allMatch(rule -> rule.basis() == Basis.BY_RULE && !rule.place().isBlank());
    assertThat(
            value(rules, Property.STATE)
                + " "
                + value(rules, Property.REGISTRATION)
                + " "
                + value(rules, Property.CATEGORY))
        .isEqualTo(expected);
  }

  private static String value(List<Statement> rules, Property property) {
    return rules.stream()
        .filter(rule -> rule.property() == property)
        .map(Statement::value)
        .findFirst()
        .orElse("-");
  }

  /** The figures that the documentation of the rules gives. */
  @Test
  void theRulesHoldForTheRealList() throws IOException {
    List<Listed> list = list();

    assertThat(agreeing(list, "N[1-9].*", 0xA00001, 0xADF7C7)).isEqualTo("2967 of 2989");
    assertThat(agreeing(list, "C-[FG][A-Z]{3}", 0xC00000, 0xC1FFFF)).isEqualTo("304 of 304");
    assertThat(agreeing(list, "R[AF]-[0-9]{5}", 0x140000, 0x15869F)).isEqualTo("792 of 795");
    assertThat(agreeing(list, "D-[A-CE-I][A-Z]{3}", 0x3C0000, 0x3FFFFF)).isEqualTo("404 of 406");
    assertThat(agreeing(list, "JA.*", 0x840000, 0x87FFFF)).isEqualTo("140 of 140");
    assertThat(agreeing(list, "VH-[A-Z]{3}", 0x7C0000, 0x7FFFFF)).isEqualTo("160 of 160");
    assertThat(agreeing(list, "ZS-[A-Z]{3}", 0x008000, 0x00FFFF)).isEqualTo("84 of 85");
  }

  @Test
  void theMilitaryBlocksHoldForTheRealList() throws IOException {
    Map<String, Long> kinds =
        list().stream()
            .filter(row -> ReferenceData.militaryBlocks().state(row.address).isPresent())
            .collect(
                Collectors.groupingBy(
                    row -> row.military ? "military" : row.civil ? "civil" : "other",
                    Collectors.counting()));

    assertThat(kinds).isEqualTo(Map.of("military", 7751L, "civil", 18L, "other", 299L));
  }

  private static String agreeing(List<Listed> list, String form, int first, int last) {
    List<Listed> pairs =
        list.stream()
            .filter(row -> row.registration.matches(form))
            .filter(row -> first <= row.address.code() && row.address.code() <= last)
            .filter(row -> RegistrationRules.address(row.registration).isPresent())
            .toList();
    Predicate<Listed> agrees =
        row -> RegistrationRules.address(row.registration).equals(Optional.of(row.address));
    return pairs.stream().filter(agrees).count() + " of " + pairs.size();
  }

  private static List<Listed> list() throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            new FileInputStream(SharedData.of("reference/plane-alert-db.csv.gz").toFile()))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("[0-9A-F]{6},.*"))
          .map(AddressRulesTest::row)
          .toList();
    }
  }

  private static Listed row(String line) {
    List<String> cells = List.of(line.split(",", -1));
    return new Listed(
        Address.parse(cells.get(0)), cells.get(1), cells.contains("Mil"), cells.contains("Civ"));
  }
}
