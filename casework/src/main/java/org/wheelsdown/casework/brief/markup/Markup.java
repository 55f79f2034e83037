package org.wheelsdown.casework.brief.markup;

/** A piece of a page. */
public sealed interface Markup permits Element, StyleSheet, Words {
  /** Appends it as it stands in the page. */
  void writeTo(StringBuilder page);
}
