/** Questions as people write them, on a command line or in a file, and what they mean. */
@NullMarked
package org.wheelsdown.io.asking;

import org.jspecify.annotations.NullMarked;
