/** The vault over HTTP, open for five minutes to whoever has its passphrase. */
@NullMarked
package org.wheelsdown.server.vault;

import org.jspecify.annotations.NullMarked;
