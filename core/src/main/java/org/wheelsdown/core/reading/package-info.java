/** What reading documents of positions brings: positions, descriptions, and problems. */
@NullMarked
package org.wheelsdown.core.reading;

import org.jspecify.annotations.NullMarked;
