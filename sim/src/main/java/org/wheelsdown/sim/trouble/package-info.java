/** What goes wrong between an aircraft and an archive. */
@NullMarked
package org.wheelsdown.sim.trouble;

import org.jspecify.annotations.NullMarked;
