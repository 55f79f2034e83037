/** What the data says of a claim; computed, never typed. */
@NullMarked
package org.wheelsdown.casework.verdict;

import org.jspecify.annotations.NullMarked;
