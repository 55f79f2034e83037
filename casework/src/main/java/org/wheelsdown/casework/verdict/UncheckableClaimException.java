package org.wheelsdown.casework.verdict;

import java.io.Serial;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.io.asking.MisreadQuestionException;

/**
 * A claim's question asks for what there is not. The message is a sentence that names the claim.
 */
public final class UncheckableClaimException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UncheckableClaimException(Claim claim, MisreadQuestionException cause) {
    super("In claim '%s': %s".formatted(claim.id(), cause.getMessage()), cause);
  }
}
