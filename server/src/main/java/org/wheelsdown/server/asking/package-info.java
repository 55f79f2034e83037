/** Questions over HTTP, and their answers page by page or as files. */
@NullMarked
package org.wheelsdown.server.asking;

import org.jspecify.annotations.NullMarked;
