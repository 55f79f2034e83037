/** One flight from gate to gate, second by second, as it really was. */
@NullMarked
package org.wheelsdown.sim.flight;

import org.jspecify.annotations.NullMarked;
