package org.wheelsdown.casework.brief.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.casework.brief.markup.Element;

/** Sentences and their parts as the page has them. */
final class Sentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Sentences() {}

  /** Such as {@code 25 January 2019}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as {@code 1 claim} or {@code 3 claims}. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Each sentence as an item. */
  static Element list(List<String> sentences) {
    Element list = Element.of("ul");
    sentences.forEach(sentence -> list.add(Element.of("li", sentence)));
    return list;
  }

  /** A word before a list, and the list. */
  static Element titled(String title, List<String> sentences) {
    return Element.of("div")
        .styled("reasons")
        .add(Element.of("p").styled("lead").add(Element.of("strong", title)))
        .add(list(sentences));
  }

  /** A link to a page elsewhere, if it is one; opening it is the reader's own doing. */
  static Element link(String address) {
    boolean isWeb = address.matches("(?i)https?://\\S+");
    return isWeb
        ? Element.of("a", address).set("href", address).set("rel", "noreferrer noopener")
        : Element.of("span", address);
  }
}
