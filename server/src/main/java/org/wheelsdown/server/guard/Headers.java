package org.wheelsdown.server.guard;

import java.util.Map;

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

  /** By name. */
  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
          "Cache-Control", "no-store");

  private Headers() {}
}
