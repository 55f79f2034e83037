package org.wheelsdown.casework.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.wheelsdown.core.question.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents that were taken out of archives: there they were cited, and here they are read. */
final class Extracts {
  /** Names the documents by which an aircraft is known; out of their archive they have others. */
  private static final String DOCUMENTS = "identity";

  private final Map<String, Evidence.Extract> bySha256 = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  Extracts(List<Evidence> evidence) {
    for (Evidence each : evidence) {
      if (each instanceof Evidence.Extract extract) {
        bySha256.put(extract.sha256(), extract);
        times.merge(fileName(extract.member()), 1, Integer::sum);
      } else {
        whole.add(each.sha256());
      }
    }
  }

  /** The same positions in the archive; of what was not taken out of one, where it was read. */
  Citation inArchive(Citation citation) {
    Evidence.Extract extract = bySha256.get(citation.sha256());
    return extract == null
        ? citation
        : new Citation(
            extract.archive(),
            extract.archiveSha256(),
            citation.origin(),
            citation.licence(),
            extract.member(),
            citation.firstRow(),
            citation.lastRow(),
            citation.from(),
            citation.until(),
            citation.positions());
  }

  /**
   * What of a row is the same whether it was worked out from archives or from extracts. Where two
   * documents tell the same of an aircraft, it is by chance which of them is cited.
   */
  JsonNode comparable(JsonNode row) {
    if (!(row instanceof ObjectNode all)) {
      return row;
    }
    ObjectNode left = all.deepCopy();
    left.remove(DOCUMENTS);
    left.set(VerdictsJson.SAID_BY, ofWhole(row.path(VerdictsJson.SAID_BY)));
    if (isAmbiguous(row.path(VerdictsJson.RESTS_ON))) {
      left.remove(VerdictsJson.RESTS_ON);
    }
    return left;
  }

  private ArrayNode ofWhole(JsonNode statements) {
    ArrayNode left = JsonNodeFactory.instance.arrayNode();
    for (JsonNode each : statements) {
      if (whole.contains(each.path("sha256").asString(""))) {
        left.add(each);
      }
    }
    return left;
  }

  private boolean isAmbiguous(JsonNode citations) {
    return StreamSupport.stream(citations.spliterator(), false)
        .map(each -> fileName(each.path("document").asString("")))
        .anyMatch(name -> times.getOrDefault(name, 0) > 1);
  }

  private static String fileName(String member) {
    return member.substring(member.lastIndexOf('/') + 1);
  }
}
