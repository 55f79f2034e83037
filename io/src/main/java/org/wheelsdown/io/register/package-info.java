/** Lists and registers of aircraft that can be read: what each says, as statements. */
@NullMarked
package org.wheelsdown.io.register;

import org.jspecify.annotations.NullMarked;
