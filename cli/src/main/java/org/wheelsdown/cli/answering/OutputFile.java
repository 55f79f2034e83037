package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wheelsdown.casework.temporary.Temporary;

/**
 * A file that is written beside its place and moved there when it is complete, so that a failure
 * leaves what was there before.
 */
public final class OutputFile implements AutoCloseable {
  private final Path place;
  private final Temporary part;
  private final Writer writer;

  /** In UTF-8. */
  public OutputFile(Path place) throws IOException {
    this.place = place;
    this.part = Temporary.beside(place);
    this.writer = Files.newBufferedWriter(part.path());
  }

  public Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  public void complete() throws IOException {
    writer.close();
    Files.move(part.path(), place, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what is not complete. */
  @Override
  public void close() throws IOException {
    writer.close();
    part.close();
  }
}
