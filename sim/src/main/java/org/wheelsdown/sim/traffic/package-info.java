/** World-wide traffic drawn from a seed: what aircraft did, and what was heard of it. */
@NullMarked
package org.wheelsdown.sim.traffic;

import org.jspecify.annotations.NullMarked;
