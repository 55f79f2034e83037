/** The developers' command line. */
@NullMarked
package org.wheelsdown.lab;

import org.jspecify.annotations.NullMarked;
