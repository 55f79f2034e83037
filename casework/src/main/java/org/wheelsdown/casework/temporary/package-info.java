/** Files that are there only while something is worked on. */
@NullMarked
package org.wheelsdown.casework.temporary;

import org.jspecify.annotations.NullMarked;
