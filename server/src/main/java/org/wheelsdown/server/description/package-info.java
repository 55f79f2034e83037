/** The HTTP interface told to programs, as OpenAPI has it. */
@NullMarked
package org.wheelsdown.server.description;

import org.jspecify.annotations.NullMarked;
