/** Cases over HTTP: what they say, and changes of it by several at once. */
@NullMarked
package org.wheelsdown.server.cases;

import org.jspecify.annotations.NullMarked;
