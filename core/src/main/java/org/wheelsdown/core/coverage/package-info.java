/**
 * Where, at which height and in which hour anybody was heard: what makes "not seen" mean something.
 */
@NullMarked
package org.wheelsdown.core.coverage;

import org.jspecify.annotations.NullMarked;
