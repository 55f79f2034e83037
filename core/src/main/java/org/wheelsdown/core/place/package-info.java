/** Airports, runways, countries, and distances on the ellipsoid. */
@NullMarked
package org.wheelsdown.core.place;

import org.jspecify.annotations.NullMarked;
