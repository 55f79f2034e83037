/** Flights to change to, worked out for a question, and the table they are handed on in. */
@NullMarked
package org.wheelsdown.store.connection;

import org.jspecify.annotations.NullMarked;
