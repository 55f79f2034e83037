package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is complete, so that a failure
 * leaves what was there before.
 */
public final class OutputFile implements AutoCloseable {
  private final Path place;
  private final Path part;
  private final Writer writer;

  /** In UTF-8. */
  public OutputFile(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    this.part = this.place.resolveSibling(this.place.getFileName() + ".part");
    this.writer = Files.newBufferedWriter(part);
  }

  public Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  public void complete() throws IOException {
    writer.close();
    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what is not complete. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
