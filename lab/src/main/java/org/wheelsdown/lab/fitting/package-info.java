/** Fits the weights of the inference to cases of which the truth is known. */
@NullMarked
package org.wheelsdown.lab.fitting;

import org.jspecify.annotations.NullMarked;
