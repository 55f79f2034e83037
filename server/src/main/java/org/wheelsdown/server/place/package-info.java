/** Names as somebody types them, and airports for a map. */
@NullMarked
package org.wheelsdown.server.place;

import org.jspecify.annotations.NullMarked;
