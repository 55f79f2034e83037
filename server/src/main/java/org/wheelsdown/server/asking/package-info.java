@NullMarked
package org.wheelsdown.server.asking;

import org.jspecify.annotations.NullMarked;
