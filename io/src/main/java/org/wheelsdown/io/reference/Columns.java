package org.wheelsdown.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file of reference data, read column by column; {@code reference/bytes.mjs} writes it. */
final class Columns {
  /** Latitudes and longitudes are kept as millionths of a degree. */
  static final double PER_DEGREE = 1e6;

  private final ByteBuffer bytes;

  /**
   * Opens a file on the class path.
   *
   * @param format the four letters that the file must begin with: its kind and version
   * @throws IllegalStateException if the file is missing or in another format: the program was put
   *     together wrongly
   */
  Columns(String name, String format) {
    bytes = ByteBuffer.wrap(read(name));
    byte[] found = bytes(format.length());
    if (!format.equals(new String(found, StandardCharsets.US_ASCII))) {
      throw new IllegalStateException(
          name + " is not in the format " + format + "; rebuild the reference data");
    }
  }

  /** All bytes of a file on the class path. */
  static byte[] read(String name) {
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

  double real() {
    return bytes.getDouble();
  }

  int[] integers(int count) {
    int[] values = new int[count];
    bytes.asIntBuffer().get(values);
    skip(count * Integer.BYTES);
    return values;
  }

  short[] shorts(int count) {
    short[] values = new short[count];
    bytes.asShortBuffer().get(values);
    skip(count * Short.BYTES);
    return values;
  }

  byte[] bytes(int count) {
    byte[] values = new byte[count];
    bytes.get(values);
    return values;
  }

  /**
   * Where things begin that lie one after the other, from a column of how many or how long they
   * are, and after them where the last one ends.
   */
  static int[] starts(short[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  /** Texts, all of whose lengths stand before the first. */
  Texts texts(int count) {
    int[] starts = starts(shorts(count));
    return new Texts(bytes(starts[count]), starts);
  }

  /** The distinct values of other columns, with their number before them. */
  String[] table() {
    Texts texts = texts(integer());
    String[] table = new String[texts.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = texts.get(i);
    }
    return table;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
