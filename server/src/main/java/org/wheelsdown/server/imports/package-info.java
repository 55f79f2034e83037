/** Bringing files into the workspace over HTTP: named on this machine, or sent. */
@NullMarked
package org.wheelsdown.server.imports;

import org.jspecify.annotations.NullMarked;
