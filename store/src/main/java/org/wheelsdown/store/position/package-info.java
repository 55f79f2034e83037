/** Positions in Parquet: written by day, sorted by address and time, and read back. */
@NullMarked
package org.wheelsdown.store.position;

import org.jspecify.annotations.NullMarked;
