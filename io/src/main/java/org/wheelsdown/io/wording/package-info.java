/** Numbers and amounts as people read them. */
@NullMarked
package org.wheelsdown.io.wording;

import org.jspecify.annotations.NullMarked;
