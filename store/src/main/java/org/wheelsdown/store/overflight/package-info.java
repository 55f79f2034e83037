/** Overflights, worked out of the positions when they are asked for. */
@NullMarked
package org.wheelsdown.store.overflight;

import org.jspecify.annotations.NullMarked;
