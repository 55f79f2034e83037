/** Who was heard where, told to a person. */
@NullMarked
package org.wheelsdown.cli.coverage;

import org.jspecify.annotations.NullMarked;
