package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wheelsdown.core.position.Problem;

/** The files of a zip, read as a stream: its table of contents, which comes last, is not needed. */
final class ZipMembers implements Members {
  private final Counted in;
  private final ZipInputStream zip;
  private final Damage damage;
  private Optional<Member> current = Optional.empty();

  ZipMembers(InputStream content, Damage damage) {
    this.in = new Counted(content);
    this.zip = new ZipInputStream(in);
    this.damage = damage;
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (current.isPresent()) {
      current.get().content().transferTo(OutputStream.nullOutputStream());
      if (current.get().damage().first().isPresent()) {
        return Optional.empty();
      }
    }
    try {
      current = nextFile();
      return current;
    } catch (IOException | IllegalArgumentException e) {
      damage.note(in.hasEnded() ? Problem.TRUNCATED : Problem.CORRUPT);
      return Optional.empty();
    }
  }

  private Optional<Member> nextFile() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      return Optional.empty();
    }
    Damage ofMember = new Damage();
    Unwrapped content = new Unwrapped(in, wrapped -> zip, ofMember);
    return Optional.of(new Member(entry.getName(), entry.getSize(), content, ofMember));
  }
}
