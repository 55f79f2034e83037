/** Lines over the ellipsoid that an aircraft can follow: straight stretches and turns. */
@NullMarked
package org.wheelsdown.sim.path;

import org.jspecify.annotations.NullMarked;
