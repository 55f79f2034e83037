package org.wheelsdown.core.connection;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A flight that somebody could have changed to after a landing. Nothing says that anybody did.
 *
 * @param between from the landing to the take-off, each in the middle of when it can have been
 * @param rank from 1 among the candidates for one arrival; empty where it left too soon
 * @param reason why it ranks where it does, in words
 */
public record Candidate(
    Arrival arrival, Onward onward, Duration between, OptionalInt rank, String reason) {}
