/** Aircraft that change owners, registrations and addresses, with the papers that say so. */
@NullMarked
package org.wheelsdown.sim.ownership;

import org.jspecify.annotations.NullMarked;
