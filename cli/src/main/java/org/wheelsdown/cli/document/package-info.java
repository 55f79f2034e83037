/** The documents by which it is known whose aircraft were, shown to a person. */
@NullMarked
package org.wheelsdown.cli.document;

import org.jspecify.annotations.NullMarked;
