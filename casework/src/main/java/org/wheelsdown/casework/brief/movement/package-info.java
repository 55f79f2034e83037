/** The flights, stays and silences that a brief draws. */
@NullMarked
package org.wheelsdown.casework.brief.movement;

import org.jspecify.annotations.NullMarked;
