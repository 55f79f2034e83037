/**
 * From paths on disk to documents: folders, split parts, compression and archives in any nesting.
 */
@NullMarked
package org.wheelsdown.io.archive;

import org.jspecify.annotations.NullMarked;
