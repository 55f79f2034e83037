@NullMarked
package org.wheelsdown.server.problem;

import org.jspecify.annotations.NullMarked;
