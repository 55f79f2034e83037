/** What a workspace holds: the one small file that says which of the others count. */
@NullMarked
package org.wheelsdown.store.manifest;

import org.jspecify.annotations.NullMarked;
