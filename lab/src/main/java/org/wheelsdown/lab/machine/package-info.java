/** The machine that measurements are made on. */
@NullMarked
package org.wheelsdown.lab.machine;

import org.jspecify.annotations.NullMarked;
