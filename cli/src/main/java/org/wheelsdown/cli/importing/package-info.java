/** Bringing the evidence of packs into a workspace. */
@NullMarked
package org.wheelsdown.cli.importing;

import org.jspecify.annotations.NullMarked;
