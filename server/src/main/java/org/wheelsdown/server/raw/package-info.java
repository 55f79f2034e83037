/** Rows as they stand in the files that were imported. */
@NullMarked
package org.wheelsdown.server.raw;

import org.jspecify.annotations.NullMarked;
