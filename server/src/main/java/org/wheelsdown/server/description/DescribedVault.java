package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.type;
import static org.wheelsdown.server.description.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The vault of a case: who its sources are. */
final class DescribedVault {
  /** After which it locks by itself. */
  private static final long MOST_SECONDS = 300;

  private static final String VAULT = "/cases/{case}/vault";
  private static final String SOURCE = VAULT + "/{source}";

  private DescribedVault() {}

  static Stream<DescribedRoute> routes() {
    return Stream.of(
        DescribedCases.of(DescribedRoute.get(VAULT, "Whether there is a vault, and it is open."))
            .withHeader("Vault-Key", "what unlock has answered")
            .answering("VaultState"),
        DescribedCases.of(
                DescribedRoute.post(VAULT + "/unlock", "Opens it; a new one if there is none."))
            .taking("Passphrase")
            .answering("UnlockedVault")
            .refusing(403, "The passphrase is wrong.")
            .refusing(429, "Another passphrase is being tried."),
        DescribedCases.of(DescribedRoute.post(VAULT + "/lock", "Locks it, whoever opened it."))
            .done(),
        source(DescribedRoute.get(SOURCE, "Who a source is.")).answering("SourceIdentity"),
        source(DescribedRoute.put(SOURCE, "Keeps who a source is."))
            .taking("SourceIdentity")
            .answering("OpenVault"),
        source(DescribedRoute.delete(SOURCE, "Forgets who a source is.")).answering("OpenVault"));
  }

  private static DescribedRoute source(DescribedRoute route) {
    return DescribedCases.of(route)
        .named("source", "the id of a source of the case")
        .needingHeader("Vault-Key", "what unlock has answered")
        .refusing(423, "The vault is locked.");
  }

  static Map<String, ObjectNode> schemas() {
    ObjectNode locks = number(0, MOST_SECONDS);
    ObjectNode ids =
        array(type("string")).put("description", "of the sources that the vault knows");
    Map<String, ObjectNode> open = ordered("locks-in-seconds", locks, "ids", ids);
    Map<String, ObjectNode> state = ordered("exists", type("boolean"), "unlocked", type("boolean"));
    Map<String, ObjectNode> unlocked =
        ordered(
            "key", type("string").put("description", "what goes into Vault-Key"),
            "passphrase-is-short", type("boolean"));
    return ordered(
        "VaultState", object(together(List.of(state, open)), open.keySet()),
        "OpenVault", object(open),
        "UnlockedVault", object(together(List.of(state, open, unlocked))),
        "Passphrase", object(ordered("passphrase", type("string"))),
        "SourceIdentity",
            object(
                ordered(
                    "name", type("string"), "contact", type("string"), "notes", type("string"))));
  }

  private static Map<String, ObjectNode> together(List<Map<String, ObjectNode>> some) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    some.forEach(all::putAll);
    return all;
  }
}
