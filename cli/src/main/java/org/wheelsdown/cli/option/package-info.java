/**
 * The options that several commands share. Those that narrow a question are only declared here:
 * {@link org.wheelsdown.cli.option.GivenTerms} takes their texts from what was parsed, and {@code
 * io.asking} understands them. Their fields are there for picocli alone.
 */
@NullMarked
package org.wheelsdown.cli.option;

import org.jspecify.annotations.NullMarked;
