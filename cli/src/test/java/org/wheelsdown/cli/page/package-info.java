/**
 * Walks through the page as reporters take them: a real browser before the real command. Whatever a
 * window loads, asks for or complains of on the way is watched in one place, {@code Watch}; where a
 * walk stands still, {@code Station} holds what is shown against the rules of accessibility and
 * keeps pictures of it.
 */
package org.wheelsdown.cli.page;
