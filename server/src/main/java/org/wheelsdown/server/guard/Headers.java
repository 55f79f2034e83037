package org.wheelsdown.server.guard;

import io.javalin.http.Context;

/** What a browser is told of every answer, so that text from data can do no harm in it. */
final class Headers {
  /**
   * Everything comes from here and nothing goes elsewhere. The map makes pictures of its own
   * ({@code blob:}); the page sets styles of elements by script, which needs no permission.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';"
          + " img-src 'self' blob: data:; font-src 'self'; connect-src 'self';"
          + " frame-src 'self'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

  private Headers() {}

  static void add(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.header("Cache-Control", "no-store");
  }
}
