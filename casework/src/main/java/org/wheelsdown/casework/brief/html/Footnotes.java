package org.wheelsdown.casework.brief.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.export.CitationText;
import org.wheelsdown.io.export.StatementText;

/** What the page's rows rest on, each thing once, numbered as the page comes to it. */
final class Footnotes {
  private final Map<List<String>, Set<Place>> notes = new LinkedHashMap<>();
  private final Map<List<String>, Integer> numberOf = new HashMap<>();

  /** Where on the page something is cited. */
  record Place(String id, String name) {}

  /** The numbers of all that a row rests on, as links to the notes. */
  Element refer(Row row, Place from) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Stream.concat(
            row.citations().stream().map(Footnotes::lines),
            row.statements().stream().map(each -> List.of(StatementText.line(each))))
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

  /** Without the folder from which the file was imported, which is nobody's business in print. */
  private static List<String> lines(Citation cited) {
    String name =
        cited
            .file()
            .substring(1 + Math.max(cited.file().lastIndexOf('/'), cited.file().lastIndexOf('\\')));
    return CitationText.lines(
        new Citation(
            name,
            cited.sha256(),
            cited.origin(),
            cited.licence(),
            cited.document(),
            cited.firstRow(),
            cited.lastRow(),
            cited.from(),
            cited.until(),
            cited.positions()));
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

  /** All notes, each with the places that cite it. */
  Element list() {
    Element list = Element.of("ol").styled("footnotes");
    int number = 1;
    for (Map.Entry<List<String>, Set<Place>> note : notes.entrySet()) {
      Element item = Element.of("li").set("id", "note-" + number);
      note.getKey().forEach(line -> item.add(Element.of("span", line.strip())).text(" "));
      item.add(back(note.getValue()));
      list.add(item);
      number++;
    }
    return list;
  }

  private static Element back(Set<Place> places) {
    Element back = Element.of("span").styled("back").text("Cited in");
    String before = " ";
    for (Place place : places) {
      back.text(before).add(Element.linkTo(place.id(), place.name()));
      before = ", ";
    }
    return back;
  }
}
