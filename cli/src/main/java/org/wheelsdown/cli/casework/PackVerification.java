package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.Pack;
import org.wheelsdown.casework.pack.PackException;
import org.wheelsdown.casework.pack.Provenance;
import org.wheelsdown.casework.pack.PublicKey;
import org.wheelsdown.casework.pack.RepeatedClaim;
import org.wheelsdown.casework.pack.Soundness;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.importing.EvidenceImport;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.ingest.Watcher;
import org.wheelsdown.io.export.PlainText;

/** Checks a pack, repeats its case on its evidence alone, and tells what came of it. */
public final class PackVerification {
  static final String EXTRACTS_ONLY =
      "Of large archives it has only the documents of aircraft that the results are about: what rests"
          + " on all others that were heard is not worked out again.";

  private final Terminal terminal;

  public PackVerification(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Verifies one.
   *
   * @param key file of the key by which it should be signed
   * @return whether nothing is changed and every verdict came out the same
   * @throws PackException if it is none
   */
  public boolean of(Path file, Optional<Path> key) throws IOException, UserMistake, PackException {
    Optional<PublicKey> expected =
        key.isPresent() ? Optional.of(PublicKey.read(key.get())) : Optional.empty();
    try (Pack pack = Pack.open(file)) {
      Soundness soundness = pack.check(expected);
      tell(soundness);
      return soundness.isSound() && isSameAgain(pack);
    }
  }

  private void tell(Soundness soundness) throws IOException {
    for (String damage : soundness.damages()) {
      terminal.print(PlainText.of(damage));
    }
    if (soundness.damages().isEmpty()) {
      terminal.print("No byte of it is changed: every SHA-256 is right.");
    }
    terminal.print(soundness.signature());
    if (!soundness.isSound()) {
      terminal.print("Nothing was worked out again.");
    }
    terminal.out().flush();
  }

  private boolean isSameAgain(Pack pack) throws IOException, UserMistake, PackException {
    Provenance provenance = pack.provenance();
    String by = "Packed by %s with %s.".formatted(provenance.program(), provenance.engine());
    terminal.print(PlainText.of(by));
    List<RepeatedClaim> claims = pack.compare(repeat(pack, provenance));
    for (String line : new RepetitionTable(claims).lines()) {
      terminal.print(line);
    }
    if (!provenance.isWhole()) {
      terminal.print(EXTRACTS_ONLY);
    }
    return claims.stream().allMatch(RepeatedClaim::isSame);
  }

  /** Runs the case on working copies, which are gone afterwards. */
  private CaseResult repeat(Pack pack, Provenance provenance) throws IOException, UserMistake {
    try (Temporary working = Temporary.folder()) {
      pack.copyTo(working.path());
      Path workspace = working.path().resolve("workspace");
      Watcher watcher = new WatchedWork(terminal);
      new EvidenceImport(watcher, working.path(), workspace).run(provenance.evidence());
      return new CaseInWorkspace(terminal, Pack.caseIn(working.path()), workspace).check();
    }
  }
}
