package org.wheelsdown.core.question;

import java.util.Iterator;
import java.util.List;

/**
 * What is known of an aircraft, in sections.
 *
 * @param asked the address or registration, as it was asked for
 * @param caveats what a reader must know beside it, one sentence each
 */
public record Dossier(String asked, List<Section> sections, List<String> caveats) {
  public Dossier {
    sections = List.copyOf(sections);
    caveats = List.copyOf(caveats);
  }

  /** Whether nothing at all is known. */
  public boolean isEmpty() {
    return sections.stream().allMatch(section -> section.rows().isEmpty());
  }

  /**
   * Some rows of one kind.
   *
   * @param name for programs: lower case, with underscores
   * @param title for readers: what the rows are, and which of them
   * @param total how many there are; more than {@code rows} where only some are shown
   */
  public record Section(
      String name, String title, List<Column> columns, List<Row> rows, long total) {
    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The rows as an answer, to be written in any form. */
    public Answer answer() {
      return new Shown(columns, rows.iterator());
    }
  }

  private record Shown(List<Column> columns, Iterator<Row> rows) implements Answer {
    @Override
    public List<String> caveats() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
