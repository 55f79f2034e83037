package org.wheelsdown.casework.brief.html;

import java.util.List;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.document.CaseDocument;

/** The papers of the case, each to be known again by its hash. */
final class DocumentsSection {
  private DocumentsSection() {}

  static Element of(List<CaseDocument> documents) {
    Element section =
        Element.of("section").set("id", "documents").add(Element.of("h2", "Documents"));
    if (documents.isEmpty()) {
      return section.add(Element.of("p", "The case has no documents."));
    }
    return section.add(
        Tables.of(
            "Documents of the case",
            List.of("Document", "Got", "What it shows", "File"),
            documents.stream().map(DocumentsSection::row).toList()));
  }

  private static List<Element> row(CaseDocument document) {
    Element got = Tables.cell(Sentences.day(document.captured()));
    document.publisher().ifPresent(publisher -> got.text(", published by " + publisher));
    document.link().ifPresent(link -> got.text(", ").add(Sentences.link(link)).styled("long"));
    return List.of(
        Tables.cell(document.title()),
        got,
        Tables.cell(document.shows()),
        Element.of("td", document.file() + ", SHA-256 ")
            .styled("long")
            .add(Element.of("code", document.sha256()).styled("hash")));
  }
}
