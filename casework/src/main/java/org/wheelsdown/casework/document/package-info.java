/** The papers of a case. */
@NullMarked
package org.wheelsdown.casework.document;

import org.jspecify.annotations.NullMarked;
