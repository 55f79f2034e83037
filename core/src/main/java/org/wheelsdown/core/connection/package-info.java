/** Flights that somebody could have changed to after a landing: candidates, never findings. */
@NullMarked
package org.wheelsdown.core.connection;

import org.jspecify.annotations.NullMarked;
