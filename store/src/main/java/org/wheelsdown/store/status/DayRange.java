package org.wheelsdown.store.status;

import java.time.LocalDate;

/** UTC days in a row, the first and the last included. */
public record DayRange(LocalDate first, LocalDate last) {}
