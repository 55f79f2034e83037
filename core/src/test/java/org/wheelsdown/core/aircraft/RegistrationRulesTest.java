package org.wheelsdown.core.aircraft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.position.Address;

class RegistrationRulesTest {
  @ParameterizedTest
  @CsvSource({
    "a00001, N1",
    "a00002, N1A",
    "a00003, N1AA",
    "adf7c7, N99999",
    "a0e5fe, N157UM",
    "a4c47f, N406SD",
    "c00020, C-FABF",
    "c04b05, C-GCKQ",
    "157713, RA-96019",
    "3cc000, D-CAAA",
    "3c4421, D-AAAA",
    "3c00af, D-APGS",
    "394a62, F-GSTC",
    "39a529, F-HJJJ",
    "44b54d, OO-MJM",
    "7c00bf, VH-AFL",
    "00856b, ZS-CAS",
    "4b1a01, HB-JWB",
    "4a9312, SE-DXR",
    "840120, JA008G",
    "873455, JA93CP",
    "8634f3, JA6795",
    "85c114, JA501A",
    "4612b5, OH-HCF"
  })
  void anAddressAndARegistrationFollowFromEachOther(String address, String registration) {
    assertThat(RegistrationRules.address(registration)).contains(Address.parse(address));
    assertThat(RegistrationRules.registration(Address.parse(address))).contains(registration);
  }

  @ParameterizedTest
  @CsvSource({
    "cf-bnh, c003fe",
    "RF-36092, 148cfc",
    "RA-12111, 142f4f",
    "ra96019, 157713",
    "CGCKQ, c04b05"
  })
  void aRegistrationCanBeWrittenInOtherWays(String registration, String address) {
    assertThat(RegistrationRules.address(registration)).contains(Address.parse(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a00000", "adf7c8", "ae4af6", "148cfc", "406a3c", "c3ffff", "~a00001"})
  void someAddressesFollowNoRule(String address) {
    assertThat(RegistrationRules.registration(Address.parse(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "N", "N0", "N1I", "N1O", "N12345A", "N1AAA", "N1A1", "G-ABCD", "D-", "RA-1", "JA1A1A",
        "JA", "C-F1BC", "D-APGSX"
      })
  void someRegistrationsFollowNoRule(String registration) {
    assertThat(RegistrationRules.address(registration)).isEmpty();
  }

  @Property(tries = 20_000, seed = "1")
  void everyAmericanAddressHasARegistrationThatLeadsBack(
      @ForAll @IntRange(min = 0xA00001, max = 0xADF7C7) int code) {
    String registration = RegistrationRules.registration(new Address(code)).orElseThrow();

    assertThat(registration).matches("N[1-9][0-9]{0,4}[A-HJ-NP-Z]{0,2}").hasSizeLessThan(7);
    assertThat(RegistrationRules.address(registration)).contains(new Address(code));
  }

  @Property(tries = 50_000, seed = "2")
  void whereARuleTellsARegistrationItLeadsBack(
      @ForAll @IntRange(min = 0, max = 0xFFFFFF) int code) {
    RegistrationRules.registration(new Address(code))
        .ifPresent(text -> assertThat(RegistrationRules.address(text)).contains(new Address(code)));
  }
}
