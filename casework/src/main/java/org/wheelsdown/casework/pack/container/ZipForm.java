package org.wheelsdown.casework.pack.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * What a container has besides the bytes of its files. Nothing in it is left to choice: no
 * compression, no times, no comments, no extras; read-only files.
 */
final class ZipForm {
  static final int HEADER = 0x04034B50;
  static final int CONTENTS = 0x02014B50;
  static final int HEADER_SIZE = 30;
  static final int END_SIZE = 22;
  static final int MOST_ENTRIES = 65_534;

  /** Bytes; more would need the larger form of the zip format. */
  static final long LARGEST = 0xFFFFFFFEL;

  private static final int END = 0x06054B50;
  private static final int CONTENTS_SIZE = 46;
  private static final short VERSION = 20;
  private static final short MADE_ON_UNIX = 3 << 8 | VERSION;
  private static final short NAMES_IN_UTF_8 = 1 << 11;
  private static final short STORED = 0;
  private static final short MIDNIGHT = 0;
  private static final short FIRST_DAY_OF_1980 = 1 << 5 | 1;
  private static final int READ_ONLY_FILE = 0100444 << 16;

  private ZipForm() {}

  static int headerSize(Entry entry) {
    return HEADER_SIZE + EntryName.bytes(entry.name()).length;
  }

  /** What stands before the bytes of a file. */
  static byte[] header(Entry entry) {
    byte[] header = new byte[headerSize(entry)];
    ByteBuffer bytes = fill(header);
    bytes.putInt(HEADER);
    describe(entry, bytes);
    bytes.put(EntryName.bytes(entry.name()));
    return header;
  }

  /** The table of contents, which stands after all files and is the container's end. */
  static byte[] contents(List<Entry> entries) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    entries.forEach(entry -> table.writeBytes(line(entry)));
    long start = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).end();
    byte[] last = new byte[END_SIZE];
    ByteBuffer end = fill(last);
    end.putInt(END).putShort((short) 0).putShort((short) 0);
    end.putShort((short) entries.size()).putShort((short) entries.size());
    end.putInt(table.size()).putInt((int) start).putShort((short) 0);
    table.writeBytes(last);
    return table.toByteArray();
  }

  private static byte[] line(Entry entry) {
    byte[] name = EntryName.bytes(entry.name());
    byte[] line = new byte[CONTENTS_SIZE + name.length];
    ByteBuffer bytes = fill(line);
    bytes.putInt(CONTENTS).putShort(MADE_ON_UNIX);
    describe(entry, bytes);
    bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    bytes.putInt(READ_ONLY_FILE).putInt((int) entry.offset()).put(name);
    return line;
  }

  /** What a header and a line of the table of contents have in common. */
  private static void describe(Entry entry, ByteBuffer bytes) {
    bytes.putShort(VERSION).putShort(NAMES_IN_UTF_8).putShort(STORED);
    bytes.putShort(MIDNIGHT).putShort(FIRST_DAY_OF_1980);
    bytes.putInt((int) entry.crc32()).putInt((int) entry.size()).putInt((int) entry.size());
    bytes.putShort((short) EntryName.bytes(entry.name()).length).putShort((short) 0);
  }

  /** Numbers in a zip have their lowest byte first. */
  static ByteBuffer fill(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
