/**
 * YAML as people write it: read with the place of each word and within bounds, and changed without
 * touching the rest.
 */
@NullMarked
package org.wheelsdown.casework.yaml;

import org.jspecify.annotations.NullMarked;
