package org.wheelsdown.store.question;

import java.util.List;

/**
 * What could have been seen of something to which there is no answer.
 *
 * @param sentences which of the aircraft and days are not there, and how low anybody was heard
 * @param isCovered whether it would have been seen: all days asked about are wholly there, and at
 *     every larger airport asked about others were heard close to the ground
 */
public record Seeing(List<String> sentences, boolean isCovered) {
  /** Nothing was asked about it. */
  public static final Seeing NOT_ASKED = new Seeing(List.of(), false);

  public Seeing {
    sentences = List.copyOf(sentences);
  }
}
