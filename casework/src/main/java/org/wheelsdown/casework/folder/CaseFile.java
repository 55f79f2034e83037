package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.wheelsdown.casework.lock.WriterLock;

/** The bytes of a case.yaml. */
final class CaseFile {
  private static final int LARGEST = 4_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final CaseFiles files;

  CaseFile(Path file, CaseFiles files) {
    this.file = file;
    this.files = files;
  }

  /**
   * All of its text.
   *
   * @throws CaseException if it is too large, no text, or a link out of the folder
   */
  String read() throws IOException, CaseException {
    String text = readWhole();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * Puts another text in place of the one that was read, at once: whoever reads finds the old or
   * the new.
   *
   * @throws ChangedMeanwhileException if it is no longer the one that was read
   */
  void replace(String read, String by) throws IOException, CaseException {
    new WriterLock(file).during(() -> replaceUnlessChanged(read, by));
  }

  private void replaceUnlessChanged(String read, String by) throws IOException, CaseException {
    String present = readWhole();
    String mark = present.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    if (!present.equals(mark + read)) {
      throw new ChangedMeanwhileException(name());
    }
    write(mark + by);
  }

  private void write(String text) throws IOException {
    Path next = Files.createTempFile(file.toAbsolutePath().getParent(), ".case", ".yaml");
    try {
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      keepPermissions(next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void keepPermissions(Path next) throws IOException {
    if (Files.getFileAttributeView(next, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(file));
    }
  }

  private String readWhole() throws IOException, CaseException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(files.find(name()))) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new CaseException("%s is larger than the 4 MB that a case may have.".formatted(name()));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CaseException("%s is no text in UTF-8; save it as that.".formatted(name()));
    }
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
