package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;

/**
 * One file on disk, or the parts of one split archive, read as one stream.
 *
 * @param name what others may know it by: the first part's path below the folder in which it was
 *     looked for, with slashes, or its file name if it was named itself
 * @param parts in order; more than one for a split archive
 * @param size bytes of all parts together
 */
public record SourceFile(String name, List<Path> parts, long size) {
  /** Bytes below which it is not worth starting threads. */
  private static final long SMALL = 1 << 20;

  public SourceFile {
    parts = List.copyOf(parts);
  }

  static SourceFile of(String name, List<Path> parts) throws IOException {
    long size = 0;
    for (Path part : parts) {
      size += Files.size(part);
    }
    return new SourceFile(name, parts, size);
  }

  /** The first part's path as it was found: it tells whose machine this is. */
  public Path path() {
    return parts.get(0);
  }

  /** Whether this is a split archive of several parts. */
  public boolean isSplit() {
    return parts.size() > 1;
  }

  /**
   * The SHA-256 of all bytes, in one pass over them.
   *
   * @throws IOException if a part cannot be read
   */
  public Fingerprint fingerprint(Progress progress) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new PartStream(parts)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        progress.consumed(n);
      }
    } catch (UnreadablePart e) {
      throw e.getCause();
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /** All bytes, one part after the other. */
  public InputStream open() {
    return new PartStream(parts);
  }

  /**
   * Reads every document inside, in their order. The sink and the progress are called by this
   * thread; several sources may be read at once by several threads.
   *
   * @param fingerprint this file's own, which the positions will name as their source
   * @throws IOException if a part cannot be read; what is merely wrong inside it is counted in the
   *     sink
   */
  public void read(Fingerprint fingerprint, PositionSink sink, Progress progress)
      throws IOException {
    try (PartStream in = new PartStream(parts)) {
      Consumption consumption = new Consumption(in, progress);
      Pipeline.Supply supply =
          intake -> new Unpacking(fingerprint.source(), intake).unpack(fileName(), in);
      if (size <= SMALL) {
        supply.into(new Direct(sink));
      } else {
        try (Pipeline pipeline = new Pipeline()) {
          pipeline.read(supply, sink, consumption::report);
        }
      }
      consumption.report();
    } catch (UnreadablePart e) {
      throw e.getCause();
    }
  }

  /**
   * Finds again what a position or a statement rests on, by the same way by which it was read.
   *
   * @param document its name inside the file; of a file that is the document itself it says nothing
   * @return empty if there is no such document, or nothing stands at that place of it
   * @throws IOException if a part cannot be read
   */
  public Optional<RawRow> raw(String document, RawPlace place, Progress progress)
      throws IOException {
    RawRowSearch search = new RawRowSearch(document, place);
    try (InputStream in = new ReportedStream(open(), progress)) {
      new Unpacking(0, search).unpack(fileName(), in);
    } catch (UnreadablePart e) {
      throw e.getCause();
    }
    return search.found();
  }

  private String fileName() {
    return parts.get(0).getFileName().toString();
  }

  /** Reports how much was consumed since it last did. */
  private static final class Consumption {
    private final PartStream in;
    private final Progress progress;
    private long reported;

    Consumption(PartStream in, Progress progress) {
      this.in = in;
      this.progress = progress;
    }

    void report() {
      long consumed = in.consumed();
      if (consumed > reported) {
        progress.consumed(consumed - reported);
        reported = consumed;
      }
    }
  }

  /** Reads each document where it is found. */
  private record Direct(PositionSink sink) implements Intake {
    @Override
    public void document(Content content) throws IOException {
      content.read(sink);
    }

    @Override
    public void problem(Problem problem) {
      sink.problem(problem, 1);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
