package org.wheelsdown.sim.trace;

import java.io.IOException;
import java.io.OutputStream;

/** A trace as it stands in its file. */
public final class TraceDocument {
  private final byte[] gzip;
  private final int jsonBytes;

  TraceDocument(byte[] gzip, int jsonBytes) {
    this.gzip = gzip;
    this.jsonBytes = jsonBytes;
  }

  /** Bytes of the file. */
  public int gzipBytes() {
    return gzip.length;
  }

  /** Bytes before compression. */
  public int jsonBytes() {
    return jsonBytes;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(gzip);
  }
}
