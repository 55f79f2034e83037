/** Lists of aircraft that people write or take from elsewhere, to ask about them. */
@NullMarked
package org.wheelsdown.io.list;

import org.jspecify.annotations.NullMarked;
