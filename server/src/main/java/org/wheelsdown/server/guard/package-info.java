@NullMarked
package org.wheelsdown.server.guard;

import org.jspecify.annotations.NullMarked;
