/** Tracks whose flights are known, and the cases made of them by hiding parts. */
@NullMarked
package org.wheelsdown.lab.masking;

import org.jspecify.annotations.NullMarked;
