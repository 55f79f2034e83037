/** A page as a PDF. */
@NullMarked
package org.wheelsdown.casework.brief.print;

import org.jspecify.annotations.NullMarked;
