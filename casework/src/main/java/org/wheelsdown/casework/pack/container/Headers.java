package org.wheelsdown.casework.pack.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a container says of its files, read from its beginning on up to the first damage. */
final class Headers {
  private static final int CRC = 14;
  private static final int SIZE = 22;
  private static final int NAME_LENGTH = 26;

  private final FileChannel channel;
  private final long length;
  private final List<Entry> entries = new ArrayList<>();
  private final Optional<String> damage;
  private boolean hasAllEntries;

  Headers(FileChannel channel) throws IOException {
    this.channel = channel;
    length = channel.size();
    damage = readEntries();
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether what follows on the last is the table of contents, sound or not. */
  boolean hasAllEntries() {
    return hasAllEntries;
  }

  /** What is wrong, and where, in a sentence. */
  Optional<String> damage() {
    return damage;
  }

  private Optional<String> readEntries() throws IOException {
    long offset = 0;
    while (isHeader(offset)) {
      Optional<Entry> next = entry(offset);
      if (next.isEmpty()) {
        return damagedAfterLast(offset);
      }
      byte[] expected = ZipForm.header(next.get());
      int difference = Arrays.mismatch(expected, bytes(offset, expected.length));
      if (difference >= 0) {
        return Optional.of(
            sentence("The header of %s is changed", next.get().name(), offset + difference));
      }
      entries.add(next.get());
      offset = next.get().end();
    }
    return readContents(offset);
  }

  private boolean isHeader(long offset) throws IOException {
    return offset + ZipForm.HEADER_SIZE <= length && intAt(offset) == ZipForm.HEADER;
  }

  /** What a header describes, if it can be the next and all of it is there. */
  private Optional<Entry> entry(long offset) throws IOException {
    ByteBuffer header = ZipForm.fill(bytes(offset, ZipForm.HEADER_SIZE));
    int nameLength = Short.toUnsignedInt(header.getShort(NAME_LENGTH));
    if (nameLength > EntryName.LONGEST || entries.size() >= ZipForm.MOST_ENTRIES) {
      return Optional.empty();
    }
    byte[] bytes = bytes(offset + ZipForm.HEADER_SIZE, nameLength);
    Entry entry =
        new Entry(
            new String(bytes, StandardCharsets.UTF_8),
            Integer.toUnsignedLong(header.getInt(SIZE)),
            Integer.toUnsignedLong(header.getInt(CRC)),
            offset);
    boolean isText = Arrays.equals(EntryName.bytes(entry.name()), bytes);
    return Optional.of(entry).filter(this::canBeNext).filter(sound -> isText);
  }

  private boolean canBeNext(Entry entry) {
    boolean isInOrder =
        entries.isEmpty() || entry.name().compareTo(entries.get(entries.size() - 1).name()) > 0;
    return isInOrder && EntryName.isSound(entry.name()) && entry.end() <= length;
  }

  private Optional<String> readContents(long offset) throws IOException {
    if (offset + ZipForm.END_SIZE > length || intAt(offset) != ZipForm.CONTENTS) {
      return damagedAfterLast(offset);
    }
    hasAllEntries = true;
    byte[] expected = ZipForm.contents(entries);
    int difference = Arrays.mismatch(expected, bytes(offset, expected.length));
    if (difference >= 0) {
      return Optional.of(sentence("The table of contents%s is changed", "", offset + difference));
    }
    return offset + expected.length == length
        ? Optional.empty()
        : Optional.of(sentence("There is more after the end%s", "", offset + expected.length));
  }

  private Optional<String> damagedAfterLast(long offset) {
    String after = entries.isEmpty() ? "the beginning" : entries.get(entries.size() - 1).name();
    return Optional.of(sentence("What follows on %s is changed or cut off", after, offset));
  }

  private static String sentence(String what, String name, long at) {
    return String.format(Locale.ROOT, what + ", at byte %,d.", name, at);
  }

  private int intAt(long offset) throws IOException {
    return ZipForm.fill(bytes(offset, Integer.BYTES)).getInt(0);
  }

  /** As many as there are. */
  private byte[] bytes(long offset, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, Math.max(0, length - offset)));
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the file has become shorter while it was read");
      }
    }
    return bytes.array();
  }
}
