package org.wheelsdown.store.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.base.Haunt;
import org.wheelsdown.core.base.Haunts;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Column.Kind;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Stays counted by place, and which of these look like bases. */
final class PlacesStayedAt {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("airport", Kind.TEXT),
          new Column("base", Kind.TEXT),
          new Column("stays", Kind.INTEGER),
          new Column("nights", Kind.INTEGER),
          new Column("share_of_nights", Kind.NUMBER),
          new Column("hours", Kind.NUMBER),
          new Column("heard_from", Kind.TIME),
          new Column("heard_until", Kind.TIME));

  private final Airports airports;
  private final Haunts haunts = new Haunts();

  PlacesStayedAt(Airports airports) {
    this.airports = airports;
  }

  void add(Fields stay) {
    Optional<Instant> from = stay.time("arrived").or(() -> stay.time("heard_from"));
    Optional<Instant> until = stay.time("departed").or(() -> stay.time("heard_until"));
    if (from.isPresent() && until.isPresent() && !until.get().isBefore(from.get())) {
      haunts.add(stay.text("airport"), zone(stay.text("airport")), from.get(), until.get());
    }
  }

  Section section() {
    List<Row> rows = haunts.all().stream().map(PlacesStayedAt::row).toList();
    String title =
        "Places, by the nights spent there (a base: at least %d, and at least %.0f %% of those known)"
            .formatted(Haunt.LEAST_NIGHTS, 100 * Haunt.LEAST_SHARE);
    return new Section("places", title, COLUMNS, rows, rows.size());
  }

  private static Row row(Haunt haunt) {
    return new Row(
        List.of(
            new Value.Text(haunt.airport()),
            haunt.isBase() ? new Value.Text("base") : new Value.Unknown(),
            new Value.Count(haunt.stays()),
            new Value.Count(haunt.nights()),
            new Value.Measure(Math.round(haunt.share() * 100) / 100.0),
            new Value.Measure(Math.round(haunt.total().toSeconds() / 36.0) / 100.0),
            new Value.Time(haunt.first()),
            new Value.Time(haunt.last())),
        List.of());
  }

  private ZoneId zone(String ident) {
    return airports.find(ident).flatMap(Airport::clock).orElse(ZoneOffset.UTC);
  }
}
