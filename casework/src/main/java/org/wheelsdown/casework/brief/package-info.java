/** What a reporter prints of a case: one page of HTML, and the same as a PDF. */
@NullMarked
package org.wheelsdown.casework.brief;

import org.jspecify.annotations.NullMarked;
