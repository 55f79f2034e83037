package org.wheelsdown.casework.pack;

/** Where what lies in a pack. */
final class PackPaths {
  static final String README = "README.txt";
  static final String SUMS = "SHA256SUMS";
  static final String SIGNATURE = "SIGNATURE";
  static final String SIGNED_BY = "SIGNED_BY.pem";
  static final String CASE = "case/";
  static final String EVIDENCE = "evidence/";
  static final String PROVENANCE = "provenance.json";
  static final String VERDICTS = "verdicts.json";

  private PackPaths() {}

  /** Whether the sums leave it out: they cannot sum themselves, and the signature is over them. */
  static boolean isUnsummed(String name) {
    return name.equals(SUMS) || name.equals(SIGNATURE) || name.equals(SIGNED_BY);
  }
}
