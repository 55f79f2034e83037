/** How the server answers many who ask at once. */
@NullMarked
package org.wheelsdown.lab.bench.serving;

import org.jspecify.annotations.NullMarked;
