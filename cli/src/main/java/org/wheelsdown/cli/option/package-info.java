/** The options that several commands share, and what their values mean. */
@NullMarked
package org.wheelsdown.cli.option;

import org.jspecify.annotations.NullMarked;
