/** Flights and stays over time as vector pictures. */
@NullMarked
package org.wheelsdown.casework.brief.timeline;

import org.jspecify.annotations.NullMarked;
