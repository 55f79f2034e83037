package org.wheelsdown.casework.pack.container;

/**
 * A file in a container, as the container describes it.
 *
 * @param name its path, with slashes
 * @param size bytes
 * @param crc32 of its bytes
 * @param offset of its header in the container
 */
public record Entry(String name, long size, long crc32, long offset) {
  long contentOffset() {
    return offset + ZipForm.headerSize(this);
  }

  long end() {
    return contentOffset() + size;
  }
}
