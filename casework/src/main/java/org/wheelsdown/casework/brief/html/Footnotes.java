package org.wheelsdown.casework.brief.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.io.export.CitationText;
import org.wheelsdown.io.export.StatementText;

/** What the page's rows rest on, each thing once, numbered as the page comes to it. */
final class Footnotes {
  private final Map<Note, Set<Place>> notes = new LinkedHashMap<>();
  private final Map<Note, Integer> numberOf = new HashMap<>();
  private final CitedFiles files = new CitedFiles();

  /**
   * What a row rests on.
   *
   * @param words what, and where in the file
   * @param sha256 of the file; empty where there is none
   */
  private record Note(String words, String sha256) {}

  /** Where on the page something is cited. */
  record Place(String id, String name) {}

  /** The numbers of all that a row rests on, as links to the notes. */
  Element refer(Row row, Place from) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Stream.concat(
            row.citations().stream().map(this::note), row.statements().stream().map(this::note))
        .forEach(
            note -> {
              notes.computeIfAbsent(note, any -> new LinkedHashSet<>()).add(from);
              numbers.add(numberOf.computeIfAbsent(note, any -> notes.size()));
            });
    Element links = Element.of("span").styled("notes");
    while (!numbers.isEmpty()) {
      int first = numbers.first();
      int last = first;
      while (numbers.remove(last)) {
        last++;
      }
      links.add(run(first, last - 1, numbers.isEmpty())).text(" ");
    }
    return links;
  }

  private Note note(Citation cited) {
    Citation printed = withoutFolder(cited);
    files.add(printed);
    return new Note(CitationText.place(printed), cited.sha256());
  }

  private Note note(StatementCitation cited) {
    if (!cited.sha256().isEmpty()) {
      files.add(cited);
    }
    return new Note(StatementText.place(cited), cited.sha256());
  }

  /** The folder from which a file was imported is nobody's business in print. */
  private static Citation withoutFolder(Citation cited) {
    String file = cited.file();
    return new Citation(
        file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))),
        cited.sha256(),
        cited.origin(),
        cited.licence(),
        cited.document(),
        cited.firstRow(),
        cited.lastRow(),
        cited.from(),
        cited.until(),
        cited.positions());
  }

  /** Such as {@code 3–7}, the first and the last a link; with a comma where more follow. */
  private static Element run(int first, int last, boolean isLast) {
    Element run = Element.of("span").styled("whole").add(link(first));
    if (last > first) {
      run.text(last == first + 1 ? ", " : "–").add(link(last));
    }
    return isLast ? run : run.text(",");
  }

  private static Element link(int number) {
    return Element.linkTo("note-" + number, Integer.toString(number))
        .set("aria-label", "note " + number);
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  /** All notes, each with its file and the places that cite it. */
  Element list() {
    Element list = Element.of("ol").styled("footnotes");
    int number = 1;
    for (Map.Entry<Note, Set<Place>> note : notes.entrySet()) {
      Element item = Element.of("li").set("id", "note-" + number);
      item.add(Element.of("span", note.getKey().words())).text(" ");
      files.link(note.getKey().sha256()).ifPresent(link -> item.add(link).text(". "));
      list.add(item.add(back(note.getValue())));
      number++;
    }
    return list;
  }

  /** All files that notes name, each to be known again by its hash. */
  Element files() {
    return files.list();
  }

  /** Links to the places on the page that lead to a note. */
  static Element back(Set<Place> places) {
    Element back = Element.of("span").styled("back").text("Cited in");
    String before = " ";
    for (Place place : places) {
      String name = before.isBlank() ? place.name() : place.name().replace("Claim ", "");
      back.text(before).add(Element.linkTo(place.id(), name).set("aria-label", place.name()));
      before = ", ";
    }
    return back;
  }
}
