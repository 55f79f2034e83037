package org.wheelsdown.casework.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the schema says what the program knows, in both places where it is published. */
class CaseSchemaTest {
  private final JsonNode schema = JsonMapper.shared().readTree(CaseSchema.text());

  @Test
  void itIsTheSameInTheDocumentation() throws IOException {
    assertThat(Files.readString(Path.of("../docs", CaseSchema.FILE))).isEqualTo(CaseSchema.text());
  }

  @Test
  void aQuestionTakesAllTerms() {
    Stream<String> terms = Arrays.stream(Term.values()).map(Term::word);
    assertThat(schema.at("/$defs/ask/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(terms, Stream.of("question")).toList());
    assertThat(words("/$defs/ask/properties/question/enum"))
        .isEqualTo(setOf(QuestionKind.values(), QuestionKind::word));
  }

  @Test
  void itKnowsAllWordsOfTheProgram() {
    assertThat(words("/$defs/claim/properties/expected/enum"))
        .isEqualTo(setOf(Verdict.values(), Verdict::word));
    assertThat(words("/$defs/source/properties/reliability/enum"))
        .isEqualTo(setOf(Reliability.values(), Reliability::name));
    assertThat(
            Set.copyOf(
                schema
                    .at("/$defs/expect/properties/with/properties/stated/properties")
                    .propertyNames()))
        .isEqualTo(
            setOf(
                Property.values(),
                property -> property.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /** What an editor shows beside a field. */
  @Test
  void everyFieldIsDescribed() {
    assertThat(undescribed("", schema)).isEmpty();
  }

  private Stream<String> undescribed(String path, JsonNode node) {
    Stream<String> here =
        node.path("properties").properties().stream()
            .filter(p -> !p.getValue().has("description") && !p.getValue().has("$ref"))
            .map(p -> path + "/" + p.getKey());
    return Stream.concat(
        here,
        node.properties().stream()
            .flatMap(p -> undescribed(path + "/" + p.getKey(), p.getValue())));
  }

  private Set<String> words(String path) {
    return StreamSupport.stream(schema.at(path).spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> setOf(T[] values, java.util.function.Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.toSet());
  }
}
