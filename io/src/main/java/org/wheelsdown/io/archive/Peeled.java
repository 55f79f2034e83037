package org.wheelsdown.io.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.wheelsdown.io.read.Head;

/**
 * Content freed of its compression.
 *
 * @param wrapping what it is now: an archive, or nothing that can be taken apart
 * @param head its first bytes
 * @param content all of it, the head included
 * @param damage what turns out to be wrong with it while it is read
 */
record Peeled(Wrapping wrapping, Head head, InputStream content, Damage damage) {
  /** Real files are compressed once or twice; this many times can only be a trap. */
  private static final int DEEPEST = 6;

  private static final int BUFFER = 1 << 15;

  static Peeled of(InputStream raw, Damage damage) throws IOException {
    Peeled peeled = at(raw, damage);
    for (int i = 0; i < DEEPEST && peeled.wrapping().isCompression(); i++) {
      peeled =
          at(new Unwrapped(new Counted(peeled.content()), peeled::decompressor, damage), damage);
    }
    return peeled;
  }

  private static Peeled at(InputStream in, Damage damage) throws IOException {
    byte[] first = in.readNBytes(Head.SIZE);
    PushbackInputStream content = new PushbackInputStream(in, Head.SIZE);
    content.unread(first);
    Head head = new Head(first);
    return new Peeled(Wrapping.of(head), head, content, damage);
  }

  private InputStream decompressor(InputStream compressed) throws IOException {
    return wrapping == Wrapping.GZIP
        ? new GZIPInputStream(compressed, BUFFER)
        : new ZstdInputStream(compressed);
  }
}
