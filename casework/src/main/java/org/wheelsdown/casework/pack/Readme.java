package org.wheelsdown.casework.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.ClaimResult;

/** Tells whoever opens a pack what it is, and how to check it without us. */
record Readme(CaseResult result, Provenance provenance, boolean isSigned) {
  private static final String HEAD =
      """
      %s

      This is an evidence pack: a case, the verdict of each of its claims, and the original files
      that the verdicts rest on. It was made by %s.

        case/            the case as it was packed: case.yaml and the files that it names
        evidence/        evidential copies, byte for byte as they were got; never work on these
        provenance.json  where each of them comes from, and by which rules it was read
        verdicts.json    what came of each claim: verdicts, counts, rows, reasons
        SHA256SUMS       the SHA-256 of every file above

      To check that nothing was changed:

        sha256sum -c SHA256SUMS
      """;

  private static final String SIGNED =
      """

      To check who signed it (ask the signer for the key by another way, and compare):

        openssl pkeyutl -verify -rawin -pubin -inkey SIGNED_BY.pem -in SHA256SUMS -sigfile SIGNATURE
      """;

  private static final String AGAIN =
      """

      To work out every verdict again from the evidence alone, in a folder that is removed
      afterwards and without a network:

        wheelsdown verify PACK
      """;

  private static final String EXTRACTS =
      """

      Of large archives only the documents of the aircraft that the results are about are here. What
      rests on all others that were heard, above all that somebody would have been seen, cannot be
      worked out again from this pack alone, but from the archives, whose SHA-256 provenance.json tells.
      """;

  private static final String QUESTIONS =
      """

      To ask the same of the evidence by hand: import it (wheelsdown import evidence), then, in
      the folder case/:
      """;

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    text.append(HEAD.formatted(result.ofCase().title(), provenance.program()));
    text.append(isSigned ? SIGNED : "");
    text.append(AGAIN);
    text.append(provenance.isWhole() ? "" : EXTRACTS);
    result.ofCase().notice().ifPresent(notice -> text.append("\nNOTE: " + notice.strip() + "\n"));
    text.append(QUESTIONS);
    for (ClaimResult claim : result.claims()) {
      commands(claim).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> commands(ClaimResult claim) {
    List<String> lines = new ArrayList<>();
    claim.checks().stream().map(check -> "    wheelsdown " + check.command()).forEach(lines::add);
    if (!lines.isEmpty()) {
      lines.add(0, "  " + claim.claim().id() + ": " + claim.verdict().inWords());
      lines.add(0, "");
    }
    return lines;
  }
}
