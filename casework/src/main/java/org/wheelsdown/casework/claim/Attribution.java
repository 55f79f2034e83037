package org.wheelsdown.casework.claim;

import java.util.Optional;
import org.wheelsdown.casework.source.Credibility;

/**
 * That a source says a claim.
 *
 * @param source its id
 * @param credibility of this one thing; empty where that of the source's other words holds
 * @param words the source's own, as they may be printed
 */
public record Attribution(
    String source, Optional<Credibility> credibility, Optional<String> words) {}
