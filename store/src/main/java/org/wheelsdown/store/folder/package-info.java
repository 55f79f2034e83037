/** A workspace on disk: where things lie, who may write them, and what goes wrong there. */
@NullMarked
package org.wheelsdown.store.folder;

import org.jspecify.annotations.NullMarked;
