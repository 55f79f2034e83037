package org.wheelsdown.sim.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.wheelsdown.sim.trace.TraceDocument;

/** A tar laid out as a daily release: {@code ./README.txt}, {@code ./traces/00/…} and so on. */
final class TarOfTraces implements AutoCloseable {
  private static final String NOTICE =
      """
      SIMULATED - NOT REAL DATA

      Made by a simulator to measure programs with. No receiver heard these tracks and no aircraft
      flew them; that an address is somebody's is chance.
      """;

  private final TarArchiveOutputStream out;
  private final FileTime written;

  TarOfTraces(Path file, LocalDate day) throws IOException {
    out =
        new TarArchiveOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), "UTF-8");
    written = FileTime.from(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    byte[] notice = NOTICE.getBytes(StandardCharsets.UTF_8);
    begin("README.txt", notice.length);
    out.write(notice);
    out.closeArchiveEntry();
  }

  /**
   * @param name such as {@code traces/c4/trace_full_1400c4.json}
   */
  void add(String name, TraceDocument document) throws IOException {
    begin(name, document.gzipBytes());
    document.writeTo(out);
    out.closeArchiveEntry();
  }

  /** Nothing of this machine goes into the archive: neither its user nor its clock. */
  private void begin(String name, int size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("./" + name);
    entry.setSize(size);
    entry.setUserName("");
    entry.setGroupName("");
    entry.setLastModifiedTime(written);
    out.putArchiveEntry(entry);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
