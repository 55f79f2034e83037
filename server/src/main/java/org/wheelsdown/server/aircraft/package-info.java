/** All that is known of one aircraft. */
@NullMarked
package org.wheelsdown.server.aircraft;

import org.jspecify.annotations.NullMarked;
