/** One report of one aircraft, as it was heard: the smallest thing everything else rests on. */
@NullMarked
package org.wheelsdown.core.position;

import org.jspecify.annotations.NullMarked;
