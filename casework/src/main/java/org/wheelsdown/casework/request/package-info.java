/** Requests for comment, and what came of them. */
@NullMarked
package org.wheelsdown.casework.request;

import org.jspecify.annotations.NullMarked;
