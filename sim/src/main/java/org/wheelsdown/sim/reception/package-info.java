/** Who hears an aircraft, and when. */
@NullMarked
package org.wheelsdown.sim.reception;

import org.jspecify.annotations.NullMarked;
