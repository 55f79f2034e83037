package org.wheelsdown.casework.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a claim was published.
 *
 * @param in the paper, page or channel
 * @param link to it
 */
public record Publication(String in, LocalDate on, Optional<String> link) {}
