package org.wheelsdown.casework.pack.container;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wheelsdown.casework.temporary.Temporary;

/** Writes containers. */
public final class ContainerWriter {
  /** Bytes that a container can have. */
  public static final long LARGEST = ZipForm.LARGEST;

  /** Files that it can have. */
  public static final int MOST_FILES = ZipForm.MOST_ENTRIES;

  private final NavigableMap<String, Content> contents = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if two have one name, or a name is not sound
   */
  public ContainerWriter(Collection<Content> contents) {
    for (Content content : contents) {
      if (!EntryName.isSound(content.name())
          || this.contents.put(content.name(), content) != null) {
        throw new IllegalArgumentException(content.name());
      }
    }
  }

  /** Whether it is no more than a container can hold. */
  public boolean fits() {
    List<Entry> entries = entries();
    long end = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).end();
    return end <= ZipForm.LARGEST && entries.size() <= ZipForm.MOST_ENTRIES;
  }

  /**
   * Writes beside the place and moves it there when it is complete, so that a failure or a signal
   * leaves what was there before.
   *
   * @throws IllegalStateException if it does not fit
   */
  public void write(Path place) throws IOException {
    try (Temporary part = Temporary.beside(place)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part.path()))) {
        write(out);
      }
      Files.move(part.path(), place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void write(OutputStream out) throws IOException {
    if (!fits()) {
      throw new IllegalStateException("more than fits");
    }
    List<Entry> entries = entries();
    byte[] end = ZipForm.contents(entries);
    for (Entry entry : entries) {
      out.write(ZipForm.header(entry));
      Content content = contents.get(entry.name());
      content.copyTo(out);
    }
    out.write(end);
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    long offset = 0;
    for (Content content : contents.values()) {
      Measure measure = content.measure();
      Entry entry = new Entry(content.name(), measure.size(), measure.crc32(), offset);
      entries.add(entry);
      offset = entry.end();
    }
    return entries;
  }
}
