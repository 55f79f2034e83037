/** Flights and stays, worked out of the positions and kept in Parquet. */
@NullMarked
package org.wheelsdown.store.event;

import org.jspecify.annotations.NullMarked;
