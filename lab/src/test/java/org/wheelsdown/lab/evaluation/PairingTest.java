package org.wheelsdown.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static TrueFlight known(String takeoff, String landing) {
    return new TrueFlight("t", takeoff, true, landing, true);
  }

  private static FoundFlight found(String takeoff, String landing) {
    return new FoundFlight(takeoff, landing);
  }

  private static Map<Verdict, Integer> verdicts(List<TrueFlight> known, List<FoundFlight> found) {
    return Evaluation.of(Map.of("t", known), Map.of("t", found)).counts();
  }

  @Test
  void aFlightThatWasMissedDoesNotMakeTheLaterOnesWrong() {
    Map<Verdict, Integer> verdicts =
        verdicts(
            List.of(known("AAAA", "BBBB"), known("BBBB", "CCCC"), known("CCCC", "DDDD")),
            List.of(found("BBBB", "CCCC"), found("CCCC", "DDDD")));

    assertThat(verdicts).containsEntry(Verdict.MISS, 2).containsEntry(Verdict.HIT, 4);
    assertThat(verdicts).containsEntry(Verdict.WRONG, 0).containsEntry(Verdict.FALSE, 0);
  }

  @Test
  void aFlightThatNeverWasCounts() {
    Map<Verdict, Integer> verdicts =
        verdicts(
            List.of(known("AAAA", "BBBB")),
            List.of(found("AAAA", "BBBB"), found("", ""), found("", "CCCC")));

    assertThat(verdicts).containsEntry(Verdict.FALSE, 1).containsEntry(Verdict.HIT, 2);
  }

  @Test
  void twoFlightsTakenForOneAreNotRight() {
    Map<Verdict, Integer> verdicts =
        verdicts(
            List.of(known("AAAA", "BBBB"), known("BBBB", "CCCC")), List.of(found("AAAA", "CCCC")));

    assertThat(verdicts).containsEntry(Verdict.WRONG, 1).containsEntry(Verdict.MISS, 2);
  }

  @Test
  void nothingMayBeClaimedWhereNothingIsKnown() {
    TrueFlight lost = new TrueFlight("t", "AAAA", true, "", false);
    TrueFlight unheard = new TrueFlight("t", "AAAA", true, "BBBB", false);

    assertThat(verdicts(List.of(lost), List.of(found("AAAA", "BBBB"))))
        .containsEntry(Verdict.FALSE, 1);
    assertThat(verdicts(List.of(lost), List.of(found("AAAA", ""))))
        .containsEntry(Verdict.NOTHING_CLAIMED, 1);
    assertThat(verdicts(List.of(unheard), List.of(found("AAAA", ""))))
        .containsEntry(Verdict.LEFT_UNKNOWN, 1);
  }
}
