package org.wheelsdown.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A file of reference data, read column by column; {@code reference/README.md} says how it is
 * written.
 */
final class Columns {
  private final ByteBuffer bytes;

  /**
   * Opens a file on the class path.
   *
   * @param format the four letters that the file must begin with
   * @throws IllegalStateException if the file is missing or in another format: the program was put
   *     together wrongly
   */
  Columns(String name, String format) {
    bytes = ByteBuffer.wrap(read(name));
    byte[] found = new byte[format.length()];
    bytes.get(found);
    if (!format.equals(new String(found, StandardCharsets.US_ASCII))) {
      throw new IllegalStateException(name + " is not in the format " + format);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Columns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int integer() {
    return bytes.getInt();
  }

  int[] ints(int count) {
    int[] values = new int[count];
    bytes.asIntBuffer().get(values);
    bytes.position(bytes.position() + count * Integer.BYTES);
    return values;
  }

  /** Degrees, which are kept as millionths. */
  double[] degrees(int count) {
    int[] microdegrees = ints(count);
    double[] degrees = new double[count];
    for (int i = 0; i < count; i++) {
      degrees[i] = microdegrees[i] / 1e6;
    }
    return degrees;
  }

  short[] shorts(int count) {
    short[] values = new short[count];
    bytes.asShortBuffer().get(values);
    bytes.position(bytes.position() + count * Short.BYTES);
    return values;
  }

  byte[] bytes(int count) {
    byte[] values = new byte[count];
    bytes.get(values);
    return values;
  }

  /** Texts with their lengths before them. */
  String[] texts(int count) {
    short[] lengths = shorts(count);
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = new String(bytes.array(), bytes.position(), lengths[i], StandardCharsets.UTF_8);
      bytes.position(bytes.position() + lengths[i]);
    }
    return texts;
  }

  /** A table of texts, with its size before it. */
  String[] table() {
    return texts(integer());
  }
}
