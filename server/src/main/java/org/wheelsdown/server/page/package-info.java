@NullMarked
package org.wheelsdown.server.page;

import org.jspecify.annotations.NullMarked;
