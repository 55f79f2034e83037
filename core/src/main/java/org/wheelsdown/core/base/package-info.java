/** Where an aircraft is at home. */
@NullMarked
package org.wheelsdown.core.base;

import org.jspecify.annotations.NullMarked;
