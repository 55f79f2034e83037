/** Zip files of which the same content makes the same bytes, and that are read with suspicion. */
@NullMarked
package org.wheelsdown.casework.pack.container;

import org.jspecify.annotations.NullMarked;
