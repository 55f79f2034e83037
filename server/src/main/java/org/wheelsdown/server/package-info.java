@NullMarked
package org.wheelsdown.server;

import org.jspecify.annotations.NullMarked;
