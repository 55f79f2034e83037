/** Scores of flights that were found against flights that are known. */
@NullMarked
package org.wheelsdown.lab.evaluation;

import org.jspecify.annotations.NullMarked;
