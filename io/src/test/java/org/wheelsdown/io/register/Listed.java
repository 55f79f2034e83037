package org.wheelsdown.io.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.Gathered;
import org.wheelsdown.io.format.Readers;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/** Lists written in tests; every aircraft, owner and document in them is made up. */
final class Listed {
  private Listed() {}

  /** What is read by the format that recognises it. */
  static Gathered read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  static Gathered read(byte[] content) throws IOException {
    Gathered gathered = new Gathered();
    reader(content)
        .orElseThrow()
        .read(
            new Document(new Origin(7, 0), "fleet.csv", new ByteArrayInputStream(content)),
            gathered);
    return gathered;
  }

  static Optional<Reader> reader(byte[] content) {
    return Readers.of(new Head(Arrays.copyOf(content, Math.min(Head.SIZE, content.length))));
  }

  static Optional<String> format(String content) {
    return reader(content.getBytes(StandardCharsets.UTF_8)).map(Reader::name);
  }

  /** Each statement in one line: place, subject, property, value, and dates where there are any. */
  static List<String> lines(Gathered gathered) {
    return gathered.statements.stream().map(Listed::line).toList();
  }

  private static String line(Statement statement) {
    String subject =
        String.join(
            "/",
            statement.subject().address().map(Object::toString).orElse(""),
            statement.subject().registration(),
            statement.subject().serial());
    String held =
        statement.held().isDated()
            ? " " + day(statement.held().from()) + ".." + day(statement.held().until())
            : "";
    String said = statement.said().map(day -> " said " + day).orElse("");
    String document = statement.document().isEmpty() ? "" : " in " + statement.document();
    return "%s: %s %s %s%s%s%s"
        .formatted(
            statement.place(),
            subject,
            statement.property(),
            statement.value(),
            held,
            said,
            document);
  }

  private static String day(Optional<?> day) {
    return day.map(Object::toString).orElse("");
  }
}
