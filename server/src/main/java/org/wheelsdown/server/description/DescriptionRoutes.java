package org.wheelsdown.server.description;

import io.javalin.config.RoutesConfig;

/** Tells what there is to ask. */
public final class DescriptionRoutes {
  public void add(RoutesConfig routes) {
    routes.get(
        "/api/v1/openapi.json",
        context -> context.contentType("application/json").result(Description.json()));
  }
}
