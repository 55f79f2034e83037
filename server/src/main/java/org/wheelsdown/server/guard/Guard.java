package org.wheelsdown.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.server.problem.ProblemException;

/**
 * Lets in only those who are meant. A page of another site can make a browser on this machine ask:
 * such requests name that site as their origin, or, where its name was rebound to this machine, as
 * their host.
 */
public final class Guard {
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String COOKIE = "wheelsdown-token";
  private static final String BEARER = "Bearer ";

  private final Optional<String> token;

  /**
   * @param token without which nobody is let in
   */
  public Guard(Optional<String> token) {
    this.token = token;
  }

  public void add(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    Headers.ALL.forEach(context::header);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (token.isEmpty() && !OWN_NAMES.contains(withoutPort(host))) {
      throw new ProblemException(
          421, "This is not the server of %s; open the address it told.".formatted(host));
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new ProblemException(403, "Pages of other sites may not ask here.");
    }
    String site = context.header("Sec-Fetch-Site");
    boolean isForeign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (isForeign && !isVisit(context)) {
      throw new ProblemException(403, "Pages of other sites may not ask here.");
    }
    token.ifPresent(secret -> checkToken(secret, context));
  }

  /** Somebody follows a link to the page itself; what it shows, the other site cannot see. */
  private static boolean isVisit(Context context) {
    return context.method().toString().equals("GET")
        && "navigate".equals(context.header("Sec-Fetch-Mode"))
        && "document".equals(context.header("Sec-Fetch-Dest"))
        && !context.path().startsWith("/api/");
  }

  /** Given once in the address, it is kept by the browser. */
  private static void checkToken(String secret, Context context) {
    String given = context.queryParam("token");
    if (context.path().equals("/") && given != null && isSame(secret, given)) {
      context
          .res()
          .addHeader("Set-Cookie", COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict");
      return;
    }
    String authorization = Optional.ofNullable(context.header("Authorization")).orElse("");
    String bearer =
        authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
    String kept = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    if (!isSame(secret, bearer) && !isSame(secret, kept)) {
      throw new ProblemException(
          401, "A token is needed; open the whole address that wheelsdown serve printed.");
    }
  }

  /** Takes as long whatever is wrong in it. */
  private static boolean isSame(String secret, String given) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d+$", "");
  }
}
