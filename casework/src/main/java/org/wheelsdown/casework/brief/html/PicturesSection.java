package org.wheelsdown.casework.brief.html;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.casework.brief.map.MapPicture;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.movement.End;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.casework.brief.timeline.TimelinePicture;
import org.wheelsdown.core.place.Airport;

/** A map and a timeline for each time that results speak of, and the same in words. */
final class PicturesSection {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern(" MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private final MapPicture map;

  PicturesSection(MapPicture map) {
    this.map = map;
  }

  Element of(List<Period> periods) {
    Element section =
        Element.of("section").set("id", "pictures").add(Element.of("h2", "Where and when"));
    if (periods.isEmpty()) {
      return section.add(Element.of("p", "No check names a flight that could be drawn."));
    }
    for (int i = 0; i < periods.size(); i++) {
      section.add(pictures(periods.get(i), i + 1));
    }
    return section;
  }

  private Element pictures(Period period, int number) {
    String days = days(period);
    Element block = Element.of("div").styled("period").add(Element.of("h3", days));
    map.of(period, "map-" + number, "Map of the flights of " + days)
        .ifPresent(
            picture ->
                block.add(
                    figure(
                        picture,
                        "Solid lines are where the aircraft were heard. Dashed ones are the shortest"
                            + " ways, not those flown: where nobody heard an aircraft for ten"
                            + " minutes or longer, and to airports that are inferred.")));
    block.add(
        figure(
            TimelinePicture.of(period, "timeline-" + number, "Timeline of " + days),
            "Hatched: nobody heard the aircraft for half an hour or longer."));
    return block.add(table(period, days));
  }

  private static String days(Period period) {
    String first = DAY.format(period.from());
    String last = DAY.format(period.until());
    if (first.equals(last)) {
      return first;
    }
    String month = MONTH.format(period.until());
    return (first.endsWith(month) ? first.replace(month, "").strip() : first) + " to " + last;
  }

  private static Element figure(Element picture, String caption) {
    return Element.of("figure")
        .add(
            Element.of("div")
                .styled("wide")
                .set("role", "region")
                .set("tabindex", "0")
                .set("aria-label", "Picture")
                .add(picture))
        .add(Element.of("figcaption", caption));
  }

  private static Element table(Period period, String days) {
    List<List<Element>> rows = new ArrayList<>();
    for (Mover mover : period.movers()) {
      mover.flights().forEach(flight -> rows.add(row(mover, flight)));
    }
    return Tables.together(
        Tables.of(
            "Flights drawn, " + days,
            List.of("Aircraft", "From", "Took off", "To", "Landed"),
            rows),
        rows.size());
  }

  private static List<Element> row(Mover mover, Flight flight) {
    return Tables.cells(
        mover.name(),
        place(flight.takeoff()),
        time(flight.takeoff(), "first heard "),
        place(flight.landing()),
        time(flight.landing(), "last heard "));
  }

  private static String place(End end) {
    String place =
        end.airport()
            .map(airport -> (airport.municipality() + " " + airport.ident()).strip())
            .orElse("unknown");
    return place + (end.evidence() == Evidence.INFERRED ? " (inferred)" : "");
  }

  private static String time(End end, String heard) {
    String local =
        end.airport()
            .flatMap(airport -> local(end.time(), airport))
            .map(there -> " (" + there + " local)")
            .orElse("");
    return (end.evidence() == Evidence.UNKNOWN ? heard : "")
        + UTC.format(end.time())
        + " UTC"
        + local;
  }

  private static Optional<String> local(Instant time, Airport airport) {
    return Optional.of(airport.zone())
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(zone -> LOCAL.format(time.atZone(ZoneId.of(zone))));
  }
}
