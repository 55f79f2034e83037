package org.wheelsdown.io.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first bytes of a document, by which its format is told. */
public final class Head {
  /** How many bytes are looked at; a shorter document is its own head. */
  public static final int SIZE = 4096;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final byte[] bytes;
  private final String text;

  public Head(byte[] bytes) {
    this.bytes = bytes.clone();
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    text = latin.startsWith(BYTE_ORDER_MARK) ? latin.substring(BYTE_ORDER_MARK.length()) : latin;
  }

  public int length() {
    return bytes.length;
  }

  /** The byte at an offset as 0–255; -1 beyond the end. */
  public int at(int offset) {
    return offset < bytes.length ? bytes[offset] & 0xff : -1;
  }

  /** The four bytes at an offset as a little-endian number; 0 beyond the end. */
  public int littleEndian(int offset) {
    return offset + Integer.BYTES > bytes.length
        ? 0
        : at(offset) | at(offset + 1) << 8 | at(offset + 2) << 16 | at(offset + 3) << 24;
  }

  /** Whether these characters stand at an offset. */
  public boolean startsWith(String ascii, int offset) {
    for (int i = 0; i < ascii.length(); i++) {
      if (at(offset + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes as Latin-1 characters, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** The text up to the first line break. */
  public String firstLine() {
    return text.lines().findFirst().orElse("");
  }

  /** Whether this begins a JSON object in which something like this stands. */
  public boolean isJsonObjectWith(Pattern something) {
    return text.stripLeading().startsWith("{") && something.matcher(text).find();
  }
}
