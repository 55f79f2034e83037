/** Archives of any size of varied simulated traffic, laid out as daily releases are. */
@NullMarked
package org.wheelsdown.sim.archive;

import org.jspecify.annotations.NullMarked;
