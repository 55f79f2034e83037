package org.wheelsdown.io.export;

import java.util.List;
import java.util.stream.Collectors;

/** Text from the data, made safe to stand in HTML, which is how Google Earth reads descriptions. */
public final class Html {
  private Html() {}

  /** Lines of plain text below each other. */
  static String lines(List<String> texts) {
    return texts.stream().map(Html::escaped).collect(Collectors.joining("<br/>\n"));
  }

  /** The same text between tags and in attributes, a question mark for each control character. */
  public static String escaped(String text) {
    return PlainText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
