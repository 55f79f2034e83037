/** What is asked of the data, and what comes back: rows, each with its citations, and caveats. */
@NullMarked
package org.wheelsdown.core.question;

import org.jspecify.annotations.NullMarked;
