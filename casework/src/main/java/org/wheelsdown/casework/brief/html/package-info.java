/** The page of a brief, section by section. */
@NullMarked
package org.wheelsdown.casework.brief.html;

import org.jspecify.annotations.NullMarked;
