/** Single aircraft whose stories are hard on purpose: each says what must not be concluded. */
@NullMarked
package org.wheelsdown.sim.scenario;

import org.jspecify.annotations.NullMarked;
