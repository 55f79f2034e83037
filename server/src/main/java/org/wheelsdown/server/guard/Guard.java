package org.wheelsdown.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wheelsdown.server.problem.ProblemException;

/**
 * Lets in only those who are meant. A page of another site can make a browser on this machine ask:
 * such requests name that site as their origin, or, where its name was rebound to this machine, as
 * their host.
 */
public final class Guard {
  /** No server of names can tell that these are elsewhere. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(127(\\.\\d{1,3}){3}|localhost|\\[::1])(:\\d+)?");

  private static final String BEARER = "Bearer ";

  private final Optional<Token> token;

  /**
   * @param token without which nobody is let in
   */
  public Guard(Optional<Token> token) {
    this.token = token;
  }

  public void add(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    Headers.ALL.forEach(context::header);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (token.isEmpty() && !OWN_NAME.matcher(host).matches()) {
      throw new ProblemException(
          421, "This is not the server of %s; open the address it told.".formatted(host));
    }
    String origin = context.header("Origin");
    if (origin != null && !isOf(host, origin)) {
      throw new ProblemException(403, "Pages of other sites may not ask here.");
    }
    String site = context.header("Sec-Fetch-Site");
    boolean isForeign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (isForeign && !isVisit(context)) {
      throw new ProblemException(403, "Pages of other sites may not ask here.");
    }
    token.ifPresent(secret -> checkToken(secret, context));
  }

  /** Where a token is needed, another program may have put TLS before this one. */
  private boolean isOf(String host, String origin) {
    return origin.equals("http://" + host)
        || (token.isPresent() && origin.equals("https://" + host));
  }

  /** Somebody follows a link to the page itself; what it shows, the other site cannot see. */
  private static boolean isVisit(Context context) {
    return context.method().toString().equals("GET")
        && "navigate".equals(context.header("Sec-Fetch-Mode"))
        && "document".equals(context.header("Sec-Fetch-Dest"))
        && !context.path().startsWith("/api/");
  }

  private static void checkToken(Token secret, Context context) {
    String given = context.queryParam("token");
    if (context.path().equals("/") && given != null && secret.isSame(given)) {
      welcome(secret, context);
      return;
    }
    String authorization = Optional.ofNullable(context.header("Authorization")).orElse("");
    String bearer =
        authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
    String kept = Optional.ofNullable(context.cookie(cookie(context))).orElse("");
    if (!secret.isSame(bearer) && !secret.isSame(kept)) {
      throw new ProblemException(
          401, "A token is needed; open the whole address that wheelsdown serve printed.");
    }
  }

  /**
   * Given once in the address, the token is kept by the browser, which goes on to the address
   * without it: nothing of it stays in a history or in a picture of the window. Lax, so that a link
   * to an answer that came by mail can be opened; whatever other sites ask besides is refused.
   */
  private static void welcome(Token secret, Context context) {
    String kept = cookie(context) + "=" + secret.text() + "; Path=/; HttpOnly; SameSite=Lax";
    context.res().addHeader("Set-Cookie", kept);
    context.redirect("/", HttpStatus.SEE_OTHER);
    context.skipRemainingHandlers();
  }

  /** Browsers keep cookies by name of the machine; two servers on it must not have the same. */
  private static String cookie(Context context) {
    return "wheelsdown-" + context.req().getLocalPort();
  }
}
