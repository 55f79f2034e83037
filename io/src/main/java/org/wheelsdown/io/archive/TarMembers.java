package org.wheelsdown.io.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.wheelsdown.core.position.Problem;

/** The files of a tar stream: ustar, pax and GNU. */
final class TarMembers implements Members {
  private final Counted in;
  private final Headers headers;
  private final TarArchiveInputStream tar;
  private final Damage damage;
  private Optional<Member> current = Optional.empty();

  TarMembers(InputStream content, Damage damage) {
    this.in = new Counted(content);
    this.headers = new Headers(in);
    this.tar = new TarArchiveInputStream(headers);
    this.damage = damage;
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (current.isPresent()) {
      current.get().content().transferTo(OutputStream.nullOutputStream());
    }
    try {
      Optional<Member> next = nextFile();
      if (next.isEmpty() && !in.isAtEndMark()) {
        end();
      }
      current = next;
      return next;
    } catch (IOException | IllegalArgumentException e) {
      end();
      return Optional.empty();
    }
  }

  private Optional<Member> nextFile() throws IOException {
    headers.limit();
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && !isPlainFile(entry)) {
      entry = tar.getNextEntry();
    }
    headers.unlimit();
    if (entry == null) {
      return Optional.empty();
    }
    Damage ofMember = new Damage();
    Unwrapped content = new Unwrapped(in, wrapped -> tar, ofMember);
    return Optional.of(new Member(entry.getName(), entry.getSize(), content, ofMember));
  }

  private static boolean isPlainFile(TarArchiveEntry entry) {
    boolean isLink = entry.isSymbolicLink() || entry.isLink();
    boolean isDevice = entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
    return entry.isFile() && !isLink && !isDevice;
  }

  /** Notes that the archive ends badly, unless that was noticed inside its last member. */
  private void end() {
    if (current.isEmpty() || current.get().damage().first().isEmpty()) {
      damage.note(in.hasEnded() ? Problem.TRUNCATED : Problem.CORRUPT);
    }
  }

  /** Keeps a trap from passing off gigabytes as one header, which would be kept in memory. */
  private static final class Headers extends FilterInputStream {
    /** Bytes; a header with the longest name and all its records has a few thousand. */
    private static final long LARGEST = 1 << 20;

    private long allowed = Long.MAX_VALUE;

    Headers(InputStream in) {
      super(in);
    }

    void limit() {
      allowed = LARGEST;
    }

    void unlimit() {
      allowed = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      allowed -= n;
      if (allowed < 0) {
        throw new IOException("a header without end");
      }
      return n;
    }
  }
}
