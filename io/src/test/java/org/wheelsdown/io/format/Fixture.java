package org.wheelsdown.io.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.io.Gathered;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/** Documents written in tests. */
final class Fixture {
  static final Origin ORIGIN = new Origin(7, 3);

  private Fixture() {}

  /** What is read by the format that recognises it. */
  static Gathered read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  static Gathered read(byte[] content) throws IOException {
    Gathered gathered = new Gathered();
    reader(content)
        .orElseThrow()
        .read(new Document(ORIGIN, "the document", new ByteArrayInputStream(content)), gathered);
    return gathered;
  }

  static Optional<Reader> reader(byte[] content) {
    return Readers.of(new Head(Arrays.copyOf(content, Math.min(Head.SIZE, content.length))));
  }
}
