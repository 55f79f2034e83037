/** Answers written down: as a table for a person, or as CSV, JSON or GeoJSON for a program. */
@NullMarked
package org.wheelsdown.io.export;

import org.jspecify.annotations.NullMarked;
