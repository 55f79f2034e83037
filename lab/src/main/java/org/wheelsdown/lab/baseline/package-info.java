/** Other tools' rules for landings that nobody heard, written from their documentation. */
@NullMarked
package org.wheelsdown.lab.baseline;

import org.jspecify.annotations.NullMarked;
