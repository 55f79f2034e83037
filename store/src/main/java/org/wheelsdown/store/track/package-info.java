/** What was heard of single aircraft, report by report. */
@NullMarked
package org.wheelsdown.store.track;

import org.jspecify.annotations.NullMarked;
