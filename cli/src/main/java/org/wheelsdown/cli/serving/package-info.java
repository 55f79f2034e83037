/** Who may open the page that is served. */
@NullMarked
package org.wheelsdown.cli.serving;

import org.jspecify.annotations.NullMarked;
