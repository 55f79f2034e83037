/** Room for what is measured and thrown away. */
@NullMarked
package org.wheelsdown.lab.scratch;

import org.jspecify.annotations.NullMarked;
