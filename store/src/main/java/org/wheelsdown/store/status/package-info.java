/** What is in a workspace, told to a person. */
@NullMarked
package org.wheelsdown.store.status;

import org.jspecify.annotations.NullMarked;
