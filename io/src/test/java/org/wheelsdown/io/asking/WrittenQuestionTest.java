package org.wheelsdown.io.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenQuestionTest {
  @Test
  void aQuestionIsTypedInTheOrderOfTheTerms() throws MisreadQuestionException {
    WrittenQuestion question =
        WrittenQuestion.of(
            "Journeys",
            Map.of(
                "observed-only", List.of("true"),
                "utc", List.of("false"),
                "via", List.of("SN", "PY"),
                "between", List.of("RU", "San José, CR"),
                "type", List.of("IL96", "IL76"),
                "operator", List.of("Russian Air Force")));
    assertThat(question.asCommand())
        .isEqualTo(
            "journeys --operator 'Russian Air Force' --type IL96,IL76"
                + " --between RU 'San José, CR' --via SN --via PY --observed-only");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aShellTakesTheCommandApartAsItWasMeant() throws IOException {
    WrittenQuestion question =
        new WrittenQuestion(
            QuestionKind.STAYS,
            Map.of(
                Term.AIRCRAFT, List.of("~abc123", "RA-96019"),
                Term.OPERATOR, List.of("O'Hare & \"Sons\"", "$HOME `id`; #*?", "-x", "@list", "")));
    Process shell =
        new ProcessBuilder("sh", "-c", "printf '%s\\n' " + question.asCommand()).start();
    String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(words).isEqualTo(String.join("\n", question.words()) + "\n");
    assertThat(question.words()).contains("--operator=-x", "--operator=@list", "");
  }

  @ParameterizedTest
  @CsvSource({
    "landnigs, at, No question is called 'landnigs'; did you mean 'landings'?",
    "landings, tpye, landings cannot be narrowed by 'tpye'; did you mean 'type'?",
    "landings, since_, landings cannot be narrowed by 'since_'; did you mean 'since'?",
    "flights, min_probability, flights cannot be narrowed by 'min_probability'; did you mean 'min-probability'?",
  })
  void aSlipIsRecognised(String kind, String term, String sentence) {
    assertThatThrownBy(() -> WrittenQuestion.of(kind, Map.of(term, List.of("x"))))
        .isInstanceOf(MisreadQuestionException.class)
        .hasMessage(sentence);
  }

  @Test
  void whatIsNoSlipIsAnsweredByWhatThereIs() {
    assertThatThrownBy(() -> WrittenQuestion.of("weather", Map.of()))
        .hasMessageContaining("'weather'; there are flights, landings, ")
        .hasMessageEndingWith("positions.");
  }
}
