package org.wheelsdown.casework.pack.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A container that is read. Whatever its headers say, no more is believed than that these are the
 * bytes which {@link ContainerWriter} writes for the files that were found.
 */
public final class Container implements AutoCloseable {
  private final FileChannel channel;
  private final List<Entry> entries;
  private final Optional<String> damage;
  private final boolean hasAllEntries;

  private Container(FileChannel channel, Headers headers) {
    this.channel = channel;
    entries = List.copyOf(headers.entries());
    damage = headers.damage();
    hasAllEntries = headers.hasAllEntries();
  }

  /** Opens one, and reads all that describes its files. */
  public static Container open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return new Container(channel, new Headers(channel));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Those whose headers are sound, up to the first that is not. */
  public List<Entry> entries() {
    return entries;
  }

  /** Whether there are no files but these. */
  public boolean hasAllEntries() {
    return hasAllEntries;
  }

  /** Where the container itself is not as it was written, in a sentence. */
  public Optional<String> damage() {
    return damage;
  }

  /** The bytes of a file. */
  public InputStream open(Entry entry) {
    return new Part(channel, entry.contentOffset(), entry.end());
  }

  /**
   * All bytes of a file.
   *
   * @throws IOException also if they are more than this
   */
  public byte[] read(Entry entry, int most) throws IOException {
    if (entry.size() > most) {
      throw new IOException(entry.name() + " is larger than it can be");
    }
    try (InputStream in = open(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** A stretch of a file; does not close it. */
  private static final class Part extends InputStream {
    private final FileChannel channel;
    private final long end;
    private long position;

    Part(FileChannel channel, long start, long end) {
      this.channel = channel;
      this.position = start;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (position >= end) {
        return -1;
      }
      int wanted = (int) Math.min(length, end - position);
      int n = channel.read(ByteBuffer.wrap(buffer, offset, wanted), position);
      if (n < 0) {
        throw new EOFException("the file has become shorter while it was read");
      }
      position += n;
      return n;
    }
  }
}
