/** Maps of flights as vector pictures. */
@NullMarked
package org.wheelsdown.casework.brief.map;

import org.jspecify.annotations.NullMarked;
