/** The facts of the worked example, and whether they were found again. */
@NullMarked
package org.wheelsdown.cli.story;

import org.jspecify.annotations.NullMarked;
