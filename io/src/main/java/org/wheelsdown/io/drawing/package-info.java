/** Places that people draw on a map, in GeoJSON. */
@NullMarked
package org.wheelsdown.io.drawing;

import org.jspecify.annotations.NullMarked;
