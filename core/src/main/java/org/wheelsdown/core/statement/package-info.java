/**
 * Facts about aircraft, each dated and with the document it stands in, and what follows from them.
 */
@NullMarked
package org.wheelsdown.core.statement;

import org.jspecify.annotations.NullMarked;
