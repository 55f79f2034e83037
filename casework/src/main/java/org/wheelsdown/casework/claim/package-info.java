/** What somebody says, sentence by sentence. */
@NullMarked
package org.wheelsdown.casework.claim;

import org.jspecify.annotations.NullMarked;
