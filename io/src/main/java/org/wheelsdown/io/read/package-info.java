/** What it takes to read a format: a document goes in, checked positions come out. */
@NullMarked
package org.wheelsdown.io.read;

import org.jspecify.annotations.NullMarked;
