/** Silences in a track, and what they can hold: nothing, a stop, or a choice of stops. */
@NullMarked
package org.wheelsdown.core.gap;

import org.jspecify.annotations.NullMarked;
