/** What a person has to put right in a file, in plain words. */
@NullMarked
package org.wheelsdown.casework.mistake;

import org.jspecify.annotations.NullMarked;
