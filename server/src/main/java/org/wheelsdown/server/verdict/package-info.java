/** Verdicts and briefs over HTTP. */
@NullMarked
package org.wheelsdown.server.verdict;

import org.jspecify.annotations.NullMarked;
