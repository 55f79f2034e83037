/** Who says something, as far as it may be printed. */
@NullMarked
package org.wheelsdown.casework.source;

import org.jspecify.annotations.NullMarked;
