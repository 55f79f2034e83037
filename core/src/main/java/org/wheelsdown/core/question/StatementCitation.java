package org.wheelsdown.core.question;

import java.time.LocalDate;
import java.util.Optional;
import org.wheelsdown.core.statement.Held;

/**
 * A statement by which a row says whose or what its aircraft was, or one that says something else,
 * and how to find it again.
 *
 * @param property what it says something of, in lower case, such as {@code operator}
 * @param value what it says
 * @param held when that held, as far as it tells
 * @param said the day on which it was said; empty where it follows by rule
 * @param file name of the document; empty where it follows by rule
 * @param sha256 of the document; empty where it follows by rule
 * @param place where in the document it stands, or the rule in words
 * @param isUsed whether the row says the same; else it competes with what the row says
 */
public record StatementCitation(
    String property,
    String value,
    Held held,
    Optional<LocalDate> said,
    String file,
    String sha256,
    String place,
    boolean isUsed) {}
