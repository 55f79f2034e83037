/** What somebody meant to write. */
@NullMarked
package org.wheelsdown.core.spelling;

import org.jspecify.annotations.NullMarked;
