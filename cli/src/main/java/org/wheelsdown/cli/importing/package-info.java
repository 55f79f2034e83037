/** Bringing files into a workspace, and telling what came of it. */
@NullMarked
package org.wheelsdown.cli.importing;

import org.jspecify.annotations.NullMarked;
