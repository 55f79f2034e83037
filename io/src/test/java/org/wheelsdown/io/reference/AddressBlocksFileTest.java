package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.aircraft.AddressBlock;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.position.Address;

class AddressBlocksFileTest {
  @ParameterizedTest
  @CsvSource({
    "ae4af6, US", "a11f59, US", "140001, RU", "0d8123, VE", "4001be, BM", "406a3c, GB",
        "3c6444, DE",
    "780001, CN", "789123, HK", "899001, TW", "0b0001, CU", "e88001, PY", "070fff, SN",
        "516001, ME",
    "508001, UA", "c94001, SS", "e94fff, BO", "004000, ZW"
  })
  void anAddressSaysItsState(String address, String state) {
    assertThat(ReferenceData.addressBlocks().state(Address.parse(address))).contains(state);
  }

  @ParameterizedTest
  @CsvSource({"000000", "200000", "f00001", "ffffff", "b00000", "d00000", "~ae4af6"})
  void someAddressesAreNobodys(String address) {
    assertThat(ReferenceData.addressBlocks().state(Address.parse(address))).isEmpty();
  }

  @Test
  void everyStateIsACountryAndHasOneBlockButForTerritories() {
    List<AddressBlock> blocks = AddressBlocksFile.read("address-blocks.csv");
    Set<String> codes =
        ReferenceData.countries().all().stream().map(Country::code).collect(Collectors.toSet());

    assertThat(blocks).hasSize(205).allMatch(block -> codes.contains(block.state()));
    assertThat(blocks.stream().map(AddressBlock::state).distinct()).hasSize(200);
  }
}
