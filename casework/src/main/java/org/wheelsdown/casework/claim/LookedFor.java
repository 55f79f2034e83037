package org.wheelsdown.casework.claim;

import org.wheelsdown.io.asking.WrittenQuestion;

/**
 * A question whose answer is shown with a claim and decides nothing: what was looked for.
 *
 * @param why what a row of it would tell, and what it would not
 */
public record LookedFor(String why, WrittenQuestion ask) {}
