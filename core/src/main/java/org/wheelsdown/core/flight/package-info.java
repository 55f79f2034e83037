/** Flights, their ends, and the stays between them. */
@NullMarked
package org.wheelsdown.core.flight;

import org.jspecify.annotations.NullMarked;
