/** Aircraft that were on the ground at one airport at one time, and how often that is chance. */
@NullMarked
package org.wheelsdown.core.meeting;

import org.jspecify.annotations.NullMarked;
