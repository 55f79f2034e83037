package org.wheelsdown.store.track;

import org.wheelsdown.core.line.FlownLine;

/**
 * The way of one of several flights.
 *
 * @param flight its place among the flights that were asked for, from 0
 */
public record ReadLine(int flight, FlownLine line) {}
