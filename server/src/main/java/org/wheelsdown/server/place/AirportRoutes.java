package org.wheelsdown.server.place;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.request.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Airports for the labels of a map: the larger ones first, and smaller ones from near by. */
public final class AirportRoutes {
  private static final JsonMapper JSON = new JsonMapper();

  /** More cannot be told apart. */
  private static final int MOST = 500;

  private static final int FARTHEST_OUT = 0;
  private static final int CLOSEST = 24;
  private static final int SHOWS_MEDIUM = 5;
  private static final int SHOWS_SMALL = 8;

  /** Those on which aeroplanes land, the most important first; made when first asked for. */
  private static final class Labels {
    static final List<Label> ALL =
        ReferenceData.airports().all().stream()
            .filter(airport -> airport.type().isAerodrome())
            .sorted(
                Comparator.comparing(Airport::type)
                    .thenComparing(Airport::longestRunwayFeet, Comparator.reverseOrder())
                    .thenComparing(Airport::ident))
            .map(Label::of)
            .toList();
  }

  private record Label(
      String ident,
      String iata,
      String name,
      String town,
      AirportType type,
      double latitude,
      double longitude) {
    static Label of(Airport airport) {
      return new Label(
          airport.ident(),
          airport.iata(),
          airport.name(),
          airport.municipality(),
          airport.type(),
          airport.latitude(),
          airport.longitude());
    }
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/airports", AirportRoutes::send);
  }

  private static void send(Context context) {
    Parameters parameters =
        new Parameters(context.queryParamMap())
            .only(Set.of("west", "south", "east", "north", "zoom"));
    Window window = Window.of(parameters);
    AirportType least = least(parameters.number("zoom", FARTHEST_OUT, CLOSEST, FARTHEST_OUT));
    Stream<Label> shown =
        Labels.ALL.stream()
            .takeWhile(label -> label.type().compareTo(least) <= 0)
            .filter(label -> window.contains(label.latitude(), label.longitude()))
            .limit(MOST);
    context.contentType("application/geo+json").result(JSON.writeValueAsBytes(features(shown)));
  }

  /** What is just worth showing. */
  private static AirportType least(int zoom) {
    if (zoom >= SHOWS_SMALL) {
      return AirportType.SMALL_AIRPORT;
    }
    return zoom >= SHOWS_MEDIUM ? AirportType.MEDIUM_AIRPORT : AirportType.LARGE_AIRPORT;
  }

  private static ObjectNode features(Stream<Label> labels) {
    ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    labels.forEach(label -> features.add(feature(label)));
    return collection;
  }

  private static ObjectNode feature(Label label) {
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
    feature
        .putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(label.longitude())
        .add(label.latitude());
    feature
        .putObject("properties")
        .put("ident", label.ident())
        .put("iata", label.iata())
        .put("name", label.name())
        .put("town", label.town())
        .put("type", label.type().name().toLowerCase(Locale.ROOT));
    return feature;
  }
}
