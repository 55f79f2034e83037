/** What a workspace holds, in words. */
@NullMarked
package org.wheelsdown.cli.status;

import org.jspecify.annotations.NullMarked;
