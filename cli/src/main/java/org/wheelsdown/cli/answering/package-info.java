/** Asking the workspace, and writing down what it answers. */
@NullMarked
package org.wheelsdown.cli.answering;

import org.jspecify.annotations.NullMarked;
