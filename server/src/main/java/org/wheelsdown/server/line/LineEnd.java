package org.wheelsdown.server.line;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a flight took off or landed.
 *
 * @param airport its ident; empty where it is unknown
 * @param probability 0 to 1; empty where it is unknown
 */
record LineEnd(
    Optional<String> airport,
    String evidence,
    Optional<Double> probability,
    List<Value.Choice> candidates) {
  private static final JsonMapper JSON = new JsonMapper();

  static LineEnd of(Value airport, Value evidence, Value probability, Value candidates) {
    return new LineEnd(
        airport instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty(),
        evidence.asText(),
        probability instanceof Value.Measure known ? Optional.of(known.number()) : Optional.empty(),
        candidates instanceof Value.Choices choices ? choices.choices() : List.of());
  }

  ObjectNode json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("airport", airport.orElse(null));
    json.put("evidence", evidence);
    json.put("probability", probability.orElse(null));
    ArrayNode others = json.putArray("candidates");
    for (Value.Choice candidate : candidates) {
      ObjectNode one = others.addObject();
      one.put("airport", candidate.airport());
      one.put("probability", candidate.probability());
      place(ReferenceData.airports().find(candidate.airport()), one);
    }
    place(airport.flatMap(ReferenceData.airports()::find), json);
    return json;
  }

  private static void place(Optional<Airport> airport, ObjectNode json) {
    json.put("lon", airport.map(Airport::longitude).orElse(null));
    json.put("lat", airport.map(Airport::latitude).orElse(null));
  }
}
