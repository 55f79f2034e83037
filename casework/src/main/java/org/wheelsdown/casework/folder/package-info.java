/** A case as a folder, and what its case.yaml says. */
@NullMarked
package org.wheelsdown.casework.folder;

import org.jspecify.annotations.NullMarked;
