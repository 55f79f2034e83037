/** The formats that can be read: one file each, and the list of them. */
@NullMarked
package org.wheelsdown.io.format;

import org.jspecify.annotations.NullMarked;
