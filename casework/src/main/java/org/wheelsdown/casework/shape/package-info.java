/** The shape of a case.yaml: its published JSON Schema, and what is not as it says. */
@NullMarked
package org.wheelsdown.casework.shape;

import org.jspecify.annotations.NullMarked;
