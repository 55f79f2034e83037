package org.wheelsdown.casework.pack;

import java.util.Optional;

/**
 * Whether a pack is signed, and by whom.
 *
 * @param sums what the signature is over
 * @param signedBy the key that the pack names, as PEM
 * @param expected the key by which it should be signed, if any is known
 */
record SignatureCheck(
    Optional<byte[]> sums,
    Optional<byte[]> signature,
    Optional<byte[]> signedBy,
    Optional<PublicKey> expected) {

  private enum Kind {
    NONE,
    WRONG,
    VALID,
    BY_ANOTHER
  }

  boolean isAsAsked() {
    return switch (kind()) {
      case VALID -> true;
      case NONE -> expected.isEmpty();
      case WRONG, BY_ANOTHER -> false;
    };
  }

  String sentence() {
    return switch (kind()) {
      case NONE -> "It is not signed.";
      case WRONG -> "The signature is wrong: it is not by the key in the pack, or not over it.";
      case VALID ->
          expected.isPresent()
              ? "The signature is valid, by the key that you named (" + fingerprint() + ")."
              : "The signature is valid, by the key "
                  + fingerprint()
                  + "; nobody but you can say"
                  + " whose that is.";
      case BY_ANOTHER ->
          "The signature is by another key than the one that you named: by " + fingerprint() + ".";
    };
  }

  private Kind kind() {
    if (signature.isEmpty() && signedBy.isEmpty()) {
      return Kind.NONE;
    }
    Optional<PublicKey> key = key();
    boolean isValid =
        key.isPresent()
            && signature.isPresent()
            && sums.isPresent()
            && key.get().hasSigned(sums.get(), signature.get());
    if (!isValid) {
      return Kind.WRONG;
    }
    boolean isExpected =
        expected.map(other -> other.fingerprint().equals(fingerprint())).orElse(true);
    return isExpected ? Kind.VALID : Kind.BY_ANOTHER;
  }

  private Optional<PublicKey> key() {
    return signedBy.flatMap(PublicKey::parse);
  }

  private String fingerprint() {
    return key().map(PublicKey::fingerprint).orElse("");
  }
}
