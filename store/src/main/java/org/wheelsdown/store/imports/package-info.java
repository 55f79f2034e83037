/** From what readers find to files that count, all of them or none. */
@NullMarked
package org.wheelsdown.store.imports;

import org.jspecify.annotations.NullMarked;
