/** What readsb would have written of what was heard. */
@NullMarked
package org.wheelsdown.sim.trace;

import org.jspecify.annotations.NullMarked;
