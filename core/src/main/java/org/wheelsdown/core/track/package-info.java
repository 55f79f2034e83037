/** The positions of one address in time order, with what cannot be travel taken out and counted. */
@NullMarked
package org.wheelsdown.core.track;

import org.jspecify.annotations.NullMarked;
