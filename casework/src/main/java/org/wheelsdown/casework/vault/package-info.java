/**
 * What identifies a case's sources: one encrypted file beside {@code case.yaml}, opened in memory
 * only.
 */
@NullMarked
package org.wheelsdown.casework.vault;

import org.jspecify.annotations.NullMarked;
