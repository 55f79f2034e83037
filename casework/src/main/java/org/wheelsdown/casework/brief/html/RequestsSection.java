package org.wheelsdown.casework.brief.html;

import java.util.List;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.request.CommentRequest;

/** Who was asked to comment, and what came of it as of the case's day. */
final class RequestsSection {
  private final Case ofCase;
  private final ClaimNames names;

  RequestsSection(Case ofCase, ClaimNames names) {
    this.ofCase = ofCase;
    this.names = names;
  }

  Element element() {
    Element section =
        Element.of("section").set("id", "requests").add(Element.of("h2", "Requests for comment"));
    if (ofCase.requests().isEmpty()) {
      return section.add(Element.of("p", "Nobody was asked to comment."));
    }
    return section.add(
        Tables.of(
            "Requests for comment, as of " + Sentences.day(ofCase.day()),
            List.of("To", "Asked", "What was asked", "Deadline", "What came"),
            ofCase.requests().stream().map(this::row).toList()));
  }

  private List<Element> row(CommentRequest request) {
    Element asked = Tables.cell(request.words());
    if (!request.about().isEmpty()) {
      asked.add(names.links("About", request.about()));
    }
    return List.of(
        Tables.cell(request.to()),
        Element.of("td", Sentences.day(request.asked()) + ", by " + request.way()),
        asked,
        Element.of("td", request.deadline().map(Sentences::day).orElse("none")),
        answer(request));
  }

  private Element answer(CommentRequest request) {
    if (request.answer().isPresent()) {
      CommentRequest.Reply reply = request.answer().get();
      return Tables.cell(Sentences.day(reply.on()) + ": “" + reply.words() + "”");
    }
    return request.isOverdue(ofCase.day())
        ? Element.of("td").add(Element.of("strong", "No answer; overdue"))
        : Element.of("td", "No answer yet");
  }
}
