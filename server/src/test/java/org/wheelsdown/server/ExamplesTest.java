package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/api.md asks is answered as it stands there. */
class ExamplesTest {
  private static final Pattern EXAMPLE = Pattern.compile("curl 'http://127\\.0\\.0\\.1:8747(.*?)'");

  static Stream<String> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("../docs/api.md")))
        .results()
        .map(each -> each.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isAnswered(String path) {
    HttpResponse<String> answer = Site.ofTheStory().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"seeing\":", "\"features\":[]", "\"names\":[]");
  }
}
