package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.yaml.Written.Scalar;

/** That the documents of a case are in its folder, and are what they were. */
final class DocumentFiles {
  private final CaseFiles files;
  private final Findings findings;

  DocumentFiles(CaseFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  void check(List<Entry> documents) throws IOException {
    for (Entry document : documents) {
      if (document.scalar("file").isPresent()) {
        check(document, document.scalar("file").get());
      }
    }
  }

  private void check(Entry document, Scalar name) throws IOException {
    try {
      Path file = files.find(name.text());
      String sha256 = Sha256.of(file);
      if (document.scalar("sha256").isPresent() && !sha256.equals(document.text("sha256"))) {
        findings.mistake(
            document.scalar("sha256").get(),
            "'%s' is not the file that it was".formatted(name.text()),
            "its SHA-256 is now " + sha256);
      }
    } catch (CaseException e) {
      findings.mistake(name, e.getMessage(), "documents lie in documents/");
    }
  }
}
