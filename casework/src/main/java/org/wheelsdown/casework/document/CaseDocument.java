package org.wheelsdown.casework.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper of the case.
 *
 * @param id names it in the case; unique
 * @param title what it is
 * @param file its path in the case's folder
 * @param sha256 of its bytes, 64 hex digits in lower case
 * @param captured the day on which it was got
 * @param publisher who published it
 * @param link where it was got
 * @param shows what it shows, in words
 */
public record CaseDocument(
    String id,
    String title,
    String file,
    String sha256,
    LocalDate captured,
    Optional<String> publisher,
    Optional<String> link,
    String shows) {}
