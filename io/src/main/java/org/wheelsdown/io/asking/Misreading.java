package org.wheelsdown.io.asking;

import java.util.Optional;

/**
 * What cannot be understood of a question.
 *
 * @param term what of the question is meant; empty if all of it
 * @param text which text of the term, if it is one of them
 * @param sentence for the person who wrote it; says what can be done
 */
public record Misreading(Optional<Term> term, Optional<String> text, String sentence) {}
