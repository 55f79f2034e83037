/** Questions with what is expected of their answers. */
@NullMarked
package org.wheelsdown.casework.check;

import org.jspecify.annotations.NullMarked;
