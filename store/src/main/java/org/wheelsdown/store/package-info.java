/** The workspace: positions and events as Parquet files, and the questions asked of them. */
@NullMarked
package org.wheelsdown.store;

import org.jspecify.annotations.NullMarked;
