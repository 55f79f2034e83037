package org.wheelsdown.casework.brief.html;

import java.util.Locale;

/** The parts of the page, in their order. */
enum Chapter {
  SUMMARY("Summary"),
  PICTURES("Where and when"),
  CLAIMS("Claims by verdict"),
  UNKNOWN("What we do not know"),
  SOURCES("Sources"),
  REQUESTS("Requests for comment"),
  DOCUMENTS("Documents"),
  METHOD("Method"),
  CAVEATS("To be known with the answers"),
  CITATIONS("Citations");

  private final String title;

  Chapter(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Of its section on the page. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
