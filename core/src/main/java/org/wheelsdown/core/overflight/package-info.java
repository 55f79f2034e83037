/** Stretches of a track in the air over an area. */
@NullMarked
package org.wheelsdown.core.overflight;

import org.jspecify.annotations.NullMarked;
