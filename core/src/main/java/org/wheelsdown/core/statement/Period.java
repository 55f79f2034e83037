package org.wheelsdown.core.statement;

/**
 * Who an address was from one day to another.
 *
 * @param held from the first day until the first day on which it was somebody else, or the same
 *     with another owner; open at the beginning of the first period and at the end of the last
 */
public record Period(Held held, Identity identity) {}
