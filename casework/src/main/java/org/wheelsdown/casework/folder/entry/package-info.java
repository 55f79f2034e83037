/** The entries of a case.yaml: from what is written to what is meant, and back. */
@NullMarked
package org.wheelsdown.casework.folder.entry;

import org.jspecify.annotations.NullMarked;
