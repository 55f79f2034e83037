package org.wheelsdown.casework.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wheelsdown.casework.verdict.CheckOutcome.CONTRADICTED;
import static org.wheelsdown.casework.verdict.CheckOutcome.DISPUTED;
import static org.wheelsdown.casework.verdict.CheckOutcome.MET;
import static org.wheelsdown.casework.verdict.CheckOutcome.NOT_SEEN;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.casework.claim.Verdict;

class ConclusionTest {
  @Property
  void isSupportedOnlyIfEveryPartIs(@ForAll @NotEmpty List<CheckOutcome> outcomes) {
    assertThat(Conclusion.of(outcomes) == Verdict.SUPPORTED)
        .isEqualTo(outcomes.stream().allMatch(MET::equals));
  }

  @Property
  void onePartThatCannotBeContradictsTheSentence(@ForAll @NotEmpty List<CheckOutcome> outcomes) {
    assertThat(Conclusion.of(outcomes) == Verdict.CONTRADICTED)
        .isEqualTo(outcomes.contains(CONTRADICTED));
  }

  @Property
  void whatWasNotSeenAtAllIsNotPartlySupported(@ForAll @NotEmpty List<CheckOutcome> outcomes) {
    assertThat(Conclusion.of(outcomes) == Verdict.NOT_SEEN)
        .isEqualTo(outcomes.stream().allMatch(NOT_SEEN::equals));
  }

  @Property
  void whatDocumentsDisputeIsSupportedInPart(@ForAll List<CheckOutcome> outcomes) {
    List<CheckOutcome> disputed = new ArrayList<>(outcomes);
    disputed.add(DISPUTED);

    assertThat(Conclusion.of(disputed)).isIn(Verdict.PARTLY_SUPPORTED, Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, SUPPORTED, SUPPORTED",
    "SUPPORTED, NOT_SEEN, PARTLY_SUPPORTED",
    "SUPPORTED, CONTRADICTED, PARTLY_SUPPORTED",
    "CONTRADICTED, SUPPORTED, CONTRADICTED",
    "NOT_TESTABLE, SUPPORTED, NOT_TESTABLE"
  })
  void doesNotStandFirmerThanWhatItDependsOn(Verdict alone, Verdict other, Verdict together) {
    assertThat(Conclusion.of(alone, List.of(Verdict.SUPPORTED, other))).isEqualTo(together);
  }

  @ParameterizedTest
  @CsvSource({"SUPPORTED", "NOT_SEEN"})
  void standsAloneIfItDependsOnNothing(Verdict alone) {
    assertThat(Conclusion.of(alone, List.of())).isEqualTo(alone);
  }
}
