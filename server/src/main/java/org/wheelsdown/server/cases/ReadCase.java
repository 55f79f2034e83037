package org.wheelsdown.server.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.server.problem.ProblemException;

/**
 * A case as it was at one moment.
 *
 * @param text of its case.yaml; empty where it has none that can be read
 * @param version SHA-256 of that text, in hex: whoever changes a case says which one they have seen
 */
public record ReadCase(CaseFolder folder, String text, String version, CaseReading reading) {
  private static final String FILE = "case.yaml";

  /** Reads it, with all documents that it names. */
  public static ReadCase of(CaseFolder folder) throws IOException {
    try {
      return of(folder, folder.text());
    } catch (NoSuchFileException e) {
      return unreadable(folder, "There is no case.yaml in this folder", "make one");
    } catch (CaseException e) {
      return unreadable(folder, String.valueOf(e.getMessage()), "");
    }
  }

  /** What the folder's case is with another text. */
  static ReadCase of(CaseFolder folder, String text) throws IOException {
    return new ReadCase(folder, text, version(text), folder.read(text));
  }

  private static ReadCase unreadable(CaseFolder folder, String message, String hint) {
    Mistake mistake = new Mistake(FILE, 1, 1, message, hint);
    return new ReadCase(folder, "", version(""), new Mistaken(List.of(mistake)));
  }

  /**
   * The case, where it has no mistakes.
   *
   * @throws ProblemException if it has
   */
  public Sound sound() {
    if (reading instanceof Sound sound) {
      return sound;
    }
    throw new ProblemException(409, "The case.yaml has mistakes; put them right first.");
  }

  private static String version(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
