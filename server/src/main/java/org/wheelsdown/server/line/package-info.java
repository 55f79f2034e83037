/** Where aircraft flew, as a map draws it. */
@NullMarked
package org.wheelsdown.server.line;

import org.jspecify.annotations.NullMarked;
