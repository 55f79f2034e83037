package org.wheelsdown.casework.brief.movement;

import org.wheelsdown.core.line.FlownLine;

/**
 * A flight as it is drawn.
 *
 * @param flown where it was heard, as finely as a picture can show
 */
public record Flight(End takeoff, End landing, FlownLine flown) {}
