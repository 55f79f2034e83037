/** HTML and SVG as trees that write themselves, all text escaped. */
@NullMarked
package org.wheelsdown.casework.brief.markup;

import org.jspecify.annotations.NullMarked;
