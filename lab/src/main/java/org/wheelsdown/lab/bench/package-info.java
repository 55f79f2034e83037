/** Measurements of whole processes, against a limit on the same bytes in the same run. */
@NullMarked
package org.wheelsdown.lab.bench;

import org.jspecify.annotations.NullMarked;
