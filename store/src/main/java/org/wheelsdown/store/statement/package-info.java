/** What documents say of aircraft, and what each aircraft was on each day by them. */
@NullMarked
package org.wheelsdown.store.statement;

import org.jspecify.annotations.NullMarked;
