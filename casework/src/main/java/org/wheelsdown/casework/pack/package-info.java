/**
 * Evidence packs: a case with the files that it rests on, to be checked by anybody, years later.
 */
@NullMarked
package org.wheelsdown.casework.pack;

import org.jspecify.annotations.NullMarked;
