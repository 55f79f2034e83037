/** What went wrong, in one sentence. */
@NullMarked
package org.wheelsdown.cli.failure;

import org.jspecify.annotations.NullMarked;
