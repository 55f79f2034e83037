/** Questions turned into SQL, and rows with their citations. */
@NullMarked
package org.wheelsdown.store.question;

import org.jspecify.annotations.NullMarked;
