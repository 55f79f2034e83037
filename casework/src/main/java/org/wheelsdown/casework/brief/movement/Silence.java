package org.wheelsdown.casework.brief.movement;

import java.time.Instant;

/** A time in which nobody heard an aircraft. */
public record Silence(Instant from, Instant until) {}
