/** What is in the workspace, counted. */
@NullMarked
package org.wheelsdown.server.status;

import org.jspecify.annotations.NullMarked;
