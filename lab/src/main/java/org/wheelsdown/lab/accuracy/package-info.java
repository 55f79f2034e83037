/** The commands that say how right the program is, and what they write. */
@NullMarked
package org.wheelsdown.lab.accuracy;

import org.jspecify.annotations.NullMarked;
