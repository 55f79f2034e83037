/** What a command shows, and to whom. */
@NullMarked
package org.wheelsdown.cli.terminal;

import org.jspecify.annotations.NullMarked;
