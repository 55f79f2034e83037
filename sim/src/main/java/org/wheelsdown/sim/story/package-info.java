/** The story's four aircraft, flown again from the story's own facts. A reconstruction. */
@NullMarked
package org.wheelsdown.sim.story;

import org.jspecify.annotations.NullMarked;
