/** Bringing files into a workspace, working out what follows, and telling how it goes. */
@NullMarked
package org.wheelsdown.ingest;

import org.jspecify.annotations.NullMarked;
