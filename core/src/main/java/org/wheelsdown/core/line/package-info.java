/** Tracks as lines that can be drawn: where an aircraft was heard, and where not. */
@NullMarked
package org.wheelsdown.core.line;

import org.jspecify.annotations.NullMarked;
