package org.wheelsdown.casework.folder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;

/** The lists that a case is made of. */
public enum CaseList {
  SOURCES,
  DOCUMENTS,
  REQUESTS,
  CLAIMS;

  /** What it is called in a case.yaml. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By what each thing in it is named, in its order. */
  public List<String> ids(Case content) {
    Stream<String> ids =
        switch (this) {
          case SOURCES -> content.sources().stream().map(Source::id);
          case DOCUMENTS -> content.documents().stream().map(CaseDocument::id);
          case REQUESTS -> content.requests().stream().map(CommentRequest::id);
          case CLAIMS -> content.claims().stream().map(Claim::id);
        };
    return ids.toList();
  }
}
