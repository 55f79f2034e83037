/** What the program and other rules answer to cases, and how right they are. */
@NullMarked
package org.wheelsdown.lab.scoring;

import org.jspecify.annotations.NullMarked;
