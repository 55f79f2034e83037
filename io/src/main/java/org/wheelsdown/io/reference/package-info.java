/** Airports, country borders and address blocks, as they are kept in the program. */
@NullMarked
package org.wheelsdown.io.reference;

import org.jspecify.annotations.NullMarked;
