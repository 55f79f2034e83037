package org.wheelsdown.casework.pack;

import java.util.List;

/**
 * Whether a pack is what it was when it was made.
 *
 * @param damages where it is not, one sentence each
 * @param signature who signed it, in a sentence
 * @param isSignatureAsAsked false if the signature is wrong, or not by the key that was asked for
 */
public record Soundness(List<String> damages, String signature, boolean isSignatureAsAsked) {
  public Soundness {
    damages = List.copyOf(damages);
  }

  /** Whether nothing is wrong with it. */
  public boolean isSound() {
    return damages.isEmpty() && isSignatureAsAsked;
  }
}
