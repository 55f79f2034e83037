/** Where anybody was heard. */
@NullMarked
package org.wheelsdown.server.coverage;

import org.jspecify.annotations.NullMarked;
