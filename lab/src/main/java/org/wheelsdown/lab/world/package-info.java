/** A year of the world's flights, made up from a seed in the layout of a workspace. */
@NullMarked
package org.wheelsdown.lab.world;

import org.jspecify.annotations.NullMarked;
