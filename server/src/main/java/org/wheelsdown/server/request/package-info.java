/** What is read out of the address of a request. */
@NullMarked
package org.wheelsdown.server.request;

import org.jspecify.annotations.NullMarked;
