/** Flights of one aircraft chained through short stays. */
@NullMarked
package org.wheelsdown.core.journey;

import org.jspecify.annotations.NullMarked;
