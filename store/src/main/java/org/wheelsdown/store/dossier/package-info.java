/** All that a workspace knows of one aircraft. */
@NullMarked
package org.wheelsdown.store.dossier;

import org.jspecify.annotations.NullMarked;
