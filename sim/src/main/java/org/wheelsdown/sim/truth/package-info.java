/** What really happened on a simulated flight, to score what was found against. */
@NullMarked
package org.wheelsdown.sim.truth;

import org.jspecify.annotations.NullMarked;
