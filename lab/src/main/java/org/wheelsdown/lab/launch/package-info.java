/** Starting the program as a user starts it. */
@NullMarked
package org.wheelsdown.lab.launch;

import org.jspecify.annotations.NullMarked;
