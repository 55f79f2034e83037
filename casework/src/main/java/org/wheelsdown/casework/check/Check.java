package org.wheelsdown.casework.check;

import org.wheelsdown.io.asking.WrittenQuestion;

/**
 * A question, and what is expected of its answer.
 *
 * @param part which part of the claim it checks, in words
 */
public record Check(String part, WrittenQuestion ask, Expectation expect) {}
