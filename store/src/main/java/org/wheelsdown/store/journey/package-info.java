/** Journeys worked out of a workspace's flights. */
@NullMarked
package org.wheelsdown.store.journey;

import org.jspecify.annotations.NullMarked;
