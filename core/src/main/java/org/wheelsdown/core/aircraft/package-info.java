/** What is known of the aircraft behind an address. */
@NullMarked
package org.wheelsdown.core.aircraft;

import org.jspecify.annotations.NullMarked;
