/** Asking for a vault's passphrase and for what identifies a source, and showing it. */
@NullMarked
package org.wheelsdown.cli.vault;

import org.jspecify.annotations.NullMarked;
