package org.wheelsdown.io.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.PositionSink;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.format.Readers;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/** Takes one source apart, layer by layer, down to its documents. */
final class Unpacking {
  /** Real archives have three layers; this many can only be a trap. */
  private static final int DEEPEST = 8;

  private final long source;
  private final PositionSink sink;
  private final PartStream parts;
  private int members;

  Unpacking(long source, PositionSink sink, PartStream parts) {
    this.source = source;
    this.sink = sink;
    this.parts = parts;
  }

  void read(String name) throws IOException {
    layer(name, parts, 0);
  }

  private void layer(String name, InputStream content, int depth) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, 1 << 16);
    in.mark(Head.SIZE);
    Head head = new Head(in.readNBytes(Head.SIZE));
    in.reset();
    if (depth > DEEPEST) {
      sink.problem(Problem.UNKNOWN_FORMAT, 1);
      return;
    }
    switch (Wrapping.of(head)) {
      case GZIP -> layer(name, new Damageable(new GZIPInputStream(in, 1 << 16), sink), depth + 1);
      case ZSTD -> layer(name, new Damageable(new ZstdInputStream(in), sink), depth + 1);
      case TAR -> tar(in, depth + 1);
      case ZIP -> zip(in, depth + 1);
      case NONE -> document(name, head, in);
    }
  }

  private void tar(InputStream in, int depth) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile()) {
        layer(entry.getName(), tar, depth);
      }
    }
  }

  private void zip(InputStream in, int depth) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        layer(entry.getName(), zip, depth);
      }
    }
  }

  private void document(String name, Head head, InputStream in) throws IOException {
    Optional<Reader> reader = Readers.of(head);
    int member = members++;
    if (reader.isEmpty()) {
      sink.problem(Problem.UNKNOWN_FORMAT, 1);
      return;
    }
    reader.get().read(new Document(new Origin(source, member), name, in), sink);
  }
}
