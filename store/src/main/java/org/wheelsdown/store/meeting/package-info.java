/** Meetings worked out for a question, and the tables they are handed on in. */
@NullMarked
package org.wheelsdown.store.meeting;

import org.jspecify.annotations.NullMarked;
