/** The right to change a file that others may change too. */
@NullMarked
package org.wheelsdown.casework.lock;

import org.jspecify.annotations.NullMarked;
