/** How long questions take on a year of the world, beside PostgreSQL with PostGIS. */
@NullMarked
package org.wheelsdown.lab.bench.questions;

import org.jspecify.annotations.NullMarked;
