package org.wheelsdown.server.vault;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.casework.vault.VaultFile;
import org.wheelsdown.server.cases.ServedCases;
import org.wheelsdown.server.guard.ThisMachine;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vault of a case over HTTP. Whoever gives its passphrase gets a key, without which nobody else
 * on this machine finds it open; what is in it is told source by source.
 */
public final class VaultRoutes {
  private static final String VAULT = "/api/v1/cases/{case}/vault";
  private static final String SOURCE = VAULT + "/{source}";
  private static final JsonMapper JSON = new JsonMapper();

  private final ServedCases cases;
  private final OpenVaults vaults;
  private final InstantSource clock;

  public VaultRoutes(ServedCases cases, OpenVaults vaults, InstantSource clock) {
    this.cases = cases;
    this.vaults = vaults;
    this.clock = clock;
  }

  public void add(RoutesConfig routes) {
    routes.get(VAULT, answering(this::state));
    routes.post(VAULT + "/unlock", answering(this::unlock));
    routes.post(VAULT + "/lock", answering(this::lock));
    routes.get(SOURCE, answering(this::show));
    routes.put(SOURCE, answering(this::put));
    routes.delete(SOURCE, answering(this::remove));
  }

  /** What is done for a request. */
  private interface Route {
    void answer(Context context) throws IOException, VaultException;
  }

  /** What is said of a vault holds nothing of what is in it. */
  private static Handler answering(Route route) {
    return context -> {
      ThisMachine.require(context, "The vault is");
      try {
        route.answer(context);
      } catch (VaultException e) {
        throw new ProblemException(403, String.valueOf(e.getMessage()));
      }
    };
  }

  private void state(Context context) throws IOException, VaultException {
    ObjectNode json = JSON.createObjectNode().put("exists", file(context).exists());
    Optional<ObjectNode> open = vaults.look(id(context), key(context), this::open);
    json.put("unlocked", open.isPresent());
    open.ifPresent(json::setAll);
    send(json, context);
  }

  private void unlock(Context context) throws IOException, VaultException {
    VaultFile file = file(context);
    Secret secret =
        SecretJson.read(context.bodyInputStream(), Set.of("passphrase")).get("passphrase");
    Passphrase passphrase = Passphrase.of(secret);
    boolean isShort = passphrase.isShort();
    ObjectNode json =
        vaults.unlock(id(context), file, passphrase, vault -> open(vault).put("key", vault.key()));
    send(
        json.put("exists", file.exists()).put("unlocked", true).put("passphrase-is-short", isShort),
        context);
  }

  private void lock(Context context) {
    file(context);
    vaults.lock(id(context));
    context.status(204);
  }

  private void show(Context context) throws IOException, VaultException {
    String source = context.pathParam("source");
    vaults.use(
        id(context),
        key(context),
        vault -> {
          Identity identity = vault.find(source).orElseThrow(() -> unknown(source));
          context.contentType("application/json");
          SecretJson.write(identity, context.outputStream());
          return identity;
        });
  }

  private void put(Context context) throws IOException, VaultException {
    String source = context.pathParam("source");
    requireSource(source, context);
    Map<String, Secret> secrets =
        SecretJson.read(context.bodyInputStream(), Set.of("name", "contact", "notes"));
    Identity identity =
        new Identity(secrets.get("name"), secrets.get("contact"), secrets.get("notes"));
    boolean isTaken = false;
    try {
      ObjectNode json =
          vaults.use(
              id(context),
              key(context),
              vault -> {
                vault.put(source, identity);
                return open(vault);
              });
      isTaken = true;
      send(json, context);
    } finally {
      if (!isTaken) {
        identity.close();
      }
    }
  }

  private void remove(Context context) throws IOException, VaultException {
    String source = context.pathParam("source");
    ObjectNode json =
        vaults.use(
            id(context),
            key(context),
            vault -> {
              if (!vault.remove(source)) {
                throw unknown(source);
              }
              return open(vault);
            });
    send(json, context);
  }

  /** Who was kept under a slip of the fingers would not be found again. */
  private void requireSource(String source, Context context) throws IOException {
    Set<String> known = cases.find(id(context)).sourceIds().orElse(Set.of());
    if (!known.contains(source)) {
      throw new ProblemException(404, "The case has no source %s.".formatted(source));
    }
  }

  private ObjectNode open(OpenVault vault) {
    ObjectNode json = JSON.createObjectNode();
    Duration remaining = vault.remaining(clock.instant());
    json.put("locks-in-seconds", Math.max(0, remaining.toSeconds()));
    vault.ids().forEach(json.putArray("ids")::add);
    return json;
  }

  private static ProblemException unknown(String source) {
    return new ProblemException(404, "The vault has no source %s.".formatted(source));
  }

  private VaultFile file(Context context) {
    return VaultFile.in(cases.find(id(context)).root());
  }

  private static String id(Context context) {
    return context.pathParam("case");
  }

  /** Given by a header, which no log and no history keeps. */
  private static String key(Context context) {
    return Optional.ofNullable(context.header("Vault-Key")).orElse("");
  }

  private static void send(ObjectNode json, Context context) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(json));
  }
}
