package org.wheelsdown.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.cli.failure.UserMistake;

class FormTest {
  private final StringWriter messages = new StringWriter();

  @Test
  void itAsksUntilThereIsAnAnswer() throws UserMistake, IOException {
    Form form = answering("\n  \nAn Il-96 flew.\n");
    assertThat(form.required(Optional.empty(), "--says", "What is said"))
        .isEqualTo("An Il-96 flew.");
    assertThat(messages.toString()).isEqualTo("What is said: ".repeat(3));
  }

  @Test
  void whatWasSaidIsNotAsked() throws UserMistake, IOException {
    assertThat(answering("").required(Optional.of("x"), "--says", "What is said")).isEqualTo("x");
    assertThat(messages.toString()).isEmpty();
  }

  @Test
  void whatMayBeLeftOpenIsAskedOnce() throws IOException {
    assertThat(answering("\nx\n").optional(Optional.empty(), "A question")).isEmpty();
    assertThat(answering("x\n").optional(Optional.empty(), "A question")).contains("x");
  }

  @Test
  void whoGoesAwayIsToldWhatToSay() {
    assertThatThrownBy(() -> answering("").required(Optional.empty(), "--says", "What is said"))
        .isInstanceOf(UserMistake.class)
        .hasMessage("Say --says: What is said.");
  }

  private Form answering(String lines) {
    return Form.answering(new StringReader(lines), new PrintWriter(messages));
  }
}
