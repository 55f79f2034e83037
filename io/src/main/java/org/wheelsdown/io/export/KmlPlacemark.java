package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Writes rows as placemarks, their elements in the order that the schema of KML prescribes. */
final class KmlPlacemark {
  private final List<String> names;
  private final RowPlan plan;
  private final RowPlaces places;

  KmlPlacemark(List<Column> columns, RowPlan plan, RowPlaces places) {
    this.names = columns.stream().map(Column::name).toList();
    this.plan = plan;
    this.places = places;
  }

  void write(Row row, KmlWriter kml) throws XMLStreamException {
    kml.open("Placemark");
    kml.text("name", PlainText.of(name(row)));
    kml.text("description", Html.lines(description(row)));
    writeTime(text(row, plan.begins()), text(row, plan.ends()), kml);
    kml.text("styleUrl", "#" + style(row).id());
    writeFields(row, kml);
    writeShape(places.shape(row), kml);
    kml.close();
  }

  /** Such as {@code RA-00096 IL96 SGAS → MUHA}. */
  private String name(Row row) {
    String aircraft =
        Stream.of("registration", "icao", "onward_registration", "onward_icao", "aircraft")
            .map(name -> text(row, name))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("");
    String where =
        plan.places().stream()
            .map(place -> where(row, place))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" → "));
    return Stream.of(aircraft, text(row, "type").orElse(""), where)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String where(Row row, RowPoint place) {
    if (place instanceof RowPoint.At at) {
      return text(row, at.column()).orElse("?");
    }
    return place instanceof RowPoint.Along along ? text(row, along.column()).orElse("") : "";
  }

  private List<String> description(Row row) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = row.values().get(i).asText();
      if (!text.isEmpty()) {
        lines.add(names.get(i).replace('_', ' ') + ": " + text);
      }
    }
    row.citations().forEach(citation -> lines.addAll(CitationText.lines(citation)));
    return lines;
  }

  private static void writeTime(Optional<String> begin, Optional<String> end, KmlWriter kml)
      throws XMLStreamException {
    if (begin.isPresent() && begin.equals(end)) {
      kml.open("TimeStamp");
      kml.text("when", begin.get());
      kml.close();
    } else if (begin.isPresent() || end.isPresent()) {
      kml.open("TimeSpan");
      if (begin.isPresent()) {
        kml.text("begin", begin.get());
      }
      if (end.isPresent()) {
        kml.text("end", end.get());
      }
      kml.close();
    }
  }

  private KmlStyle style(Row row) {
    KmlStyle style = KmlStyle.OBSERVED;
    for (int i = 0; i < names.size(); i++) {
      if (isShown(names.get(i))) {
        style = style.orWeaker(KmlStyle.ofEvidence(row.values().get(i).asText()));
      }
    }
    return style;
  }

  /** Of a landing the take-off is not shown, so its evidence does not matter. */
  private boolean isShown(String name) {
    boolean isPoint = plan.places().equals(List.of(new RowPoint.At("landing_airport")));
    return name.endsWith("_evidence") && !(isPoint && name.startsWith("takeoff"));
  }

  private void writeFields(Row row, KmlWriter kml) throws XMLStreamException {
    kml.open("ExtendedData");
    for (int i = 0; i < names.size(); i++) {
      kml.open("Data", "name", names.get(i));
      kml.text("value", PlainText.of(row.values().get(i).asText()));
      kml.close();
    }
    kml.close();
  }

  private static void writeShape(RowShape shape, KmlWriter kml) throws XMLStreamException {
    boolean isMany = shape.points().size() + shape.lines().size() > 1;
    if (isMany) {
      kml.open("MultiGeometry");
    }
    for (Point point : shape.points()) {
      kml.open("Point");
      kml.text("coordinates", text(point));
      kml.close();
    }
    for (List<Point> line : shape.lines()) {
      kml.open("LineString");
      kml.text("tessellate", "1");
      kml.text(
          "coordinates", line.stream().map(KmlPlacemark::text).collect(Collectors.joining(" ")));
      kml.close();
    }
    if (isMany) {
      kml.close();
    }
  }

  private Optional<String> text(Row row, List<String> columns) {
    return columns.stream().map(name -> text(row, name)).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> text(Row row, String name) {
    return Stream.of(names.indexOf(name))
        .filter(column -> column >= 0)
        .map(column -> row.values().get(column))
        .filter(value -> !(value instanceof Value.Unknown))
        .map(Value::asText)
        .findFirst();
  }

  private static String text(Point point) {
    return String.format(Locale.ROOT, "%.6f,%.6f", point.longitude(), point.latitude());
  }
}
