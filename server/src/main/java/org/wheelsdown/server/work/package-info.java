/** What keeps answers up to date, in time, and few at once. */
@NullMarked
package org.wheelsdown.server.work;

import org.jspecify.annotations.NullMarked;
