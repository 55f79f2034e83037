/** What tests of the simulator share. */
@NullMarked
package org.wheelsdown.sim;

import org.jspecify.annotations.NullMarked;
