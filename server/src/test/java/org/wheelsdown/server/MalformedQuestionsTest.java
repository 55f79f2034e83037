package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;

/** Whatever is asked, the answer is an answer or a sentence. */
class MalformedQuestionsTest {
  private static final Site SITE = Site.ofTheStory();

  @Property(
      tries = 400,
      seed = "20190123",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void anythingIsAnsweredOrRefusedInASentence(@ForAll("requests") String path) {
    HttpResponse<String> answer = SITE.get(path);
    assertThat(answer.statusCode()).as(path).isBetween(200, 499);
    assertThat(answer.body()).as(path).doesNotContain("Exception", "\tat ", "org.duckdb");
    if (answer.statusCode() >= 400) {
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(path)
          .contains("application/problem+json");
    }
    assertThat(SITE.surprises()).as(path).isEmpty();
  }

  @Provide
  Arbitrary<String> requests() {
    Arbitrary<String> routes =
        Arbitraries.of(
            Stream.concat(
                    Stream.of(QuestionKind.values()).map(kind -> "questions/" + kind.word()),
                    Stream.of("names", "airports", "coverage", "status", "aircraft/1fff96"))
                .toList());
    Arbitrary<String> named =
        Arbitraries.of("questions/", "aircraft/", "")
            .flatMap(begin -> texts().map(text -> begin + encoded(text)));
    Arbitrary<List<String>> parameters = parameter().list().ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, routes), net.jqwik.api.Tuple.of(1, named)),
            parameters)
        .as((route, all) -> "/api/v1/" + route + "?" + String.join("&", all));
  }

  private static Arbitrary<String> parameter() {
    List<String> names =
        Stream.concat(
                Stream.of(Term.values()).map(Term::word),
                Stream.of("limit", "after", "cite", "format", "q", "kind", "west", "zoom", "x"))
            .collect(Collectors.toList());
    return Combinators.combine(Arbitraries.of(names), texts())
        .as((name, text) -> encoded(name) + "=" + encoded(text));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            ",",
            "MUHA",
            "VE",
            "300km",
            "2019-01-23",
            "2019-02-30",
            "-1",
            "1e9",
            "NaN",
            "true",
            "' OR 1=1 --",
            "\"; DROP TABLE x",
            "%",
            "_",
            "\u0000",
            "../../x.geojson",
            "99999999999999999999km",
            "+1000000000-01-01",
            "-999999999-01-01T00:00Z",
            "0.9",
            "9999999999d",
            "IL96",
            "military",
            "jammed",
            "csv",
            "{}",
            "\ud800",
            "\u202e"),
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().ascii().ofMaxLength(300),
        Arbitraries.integers().map(String::valueOf));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
