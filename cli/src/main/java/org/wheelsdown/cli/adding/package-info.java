/** What a person tells of a case on the command line, and what is asked for then. */
@NullMarked
package org.wheelsdown.cli.adding;

import org.jspecify.annotations.NullMarked;
