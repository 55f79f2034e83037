/** The {@code wheelsdown} command: options, messages, progress and exit codes. */
@NullMarked
package org.wheelsdown.cli;

import org.jspecify.annotations.NullMarked;
