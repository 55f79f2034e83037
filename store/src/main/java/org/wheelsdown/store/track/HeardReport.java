package org.wheelsdown.store.track;

import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.track.JudgedReport;

/**
 * A report of a workspace.
 *
 * @param report what it says, and whether it is travel
 * @param citation the one row in which it stands
 */
public record HeardReport(JudgedReport report, Citation citation) {}
