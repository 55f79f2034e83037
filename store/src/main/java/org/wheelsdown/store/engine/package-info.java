/** DuckDB in process, without a database file. */
@NullMarked
package org.wheelsdown.store.engine;

import org.jspecify.annotations.NullMarked;
