/** Types of aircraft with what they can do, and the airframes that fly. */
@NullMarked
package org.wheelsdown.sim.aircraft;

import org.jspecify.annotations.NullMarked;
