/** Cases, on a command line. */
@NullMarked
package org.wheelsdown.cli.casework;

import org.jspecify.annotations.NullMarked;
