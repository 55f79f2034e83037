package org.wheelsdown.casework.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;

/**
 * What a {@code case.yaml} says.
 *
 * @param title of the case
 * @param about what it is about, in a few sentences
 * @param day as of which it is told
 * @param notice what must be said of its data wherever it appears, such as that it is reconstructed
 */
public record Case(
    String title,
    String about,
    LocalDate day,
    Optional<String> notice,
    List<Claim> claims,
    List<Source> sources,
    List<CaseDocument> documents,
    List<CommentRequest> requests) {
  public Case {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    documents = List.copyOf(documents);
    requests = List.copyOf(requests);
  }
}
