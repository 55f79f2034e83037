package org.wheelsdown.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;

class FilterTest {
  @Test
  void narrowingOneThingKeepsTheOthers() {
    Instant noon = Instant.parse("2019-01-23T12:00:00Z");
    Filter filter =
        Filter.EVERYTHING
            .ofAircraft(Set.of(Address.parse("ae4af6")), Set.of())
            .ofTypes(Set.of("C17"))
            .at(Set.of("MUHA"))
            .since(noon)
            .until(noon.plusSeconds(60));

    assertThat(filter.who().addresses()).containsExactly(Address.parse("AE4AF6"));
    assertThat(filter.who().types()).containsExactly("C17");
    assertThat(filter.where().at()).contains(Set.of("MUHA"));
    assertThat(filter.since()).contains(noon);
    assertThat(filter.until()).contains(noon.plusSeconds(60));
  }

  @Test
  void registrationsAndTypesHaveNoCase() {
    Filter filter = Filter.EVERYTHING.ofAircraft(Set.of(), Set.of("ra-1x")).ofTypes(Set.of("il76"));

    assertThat(filter.who().registrations()).containsExactly("RA-1X");
    assertThat(filter.who().types()).containsExactly("IL76");
  }
}
