/** Where, how high and in which hour anybody was heard, worked out of the positions. */
@NullMarked
package org.wheelsdown.store.coverage;

import org.jspecify.annotations.NullMarked;
