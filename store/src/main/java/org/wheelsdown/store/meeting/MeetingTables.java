package org.wheelsdown.store.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.meeting.Bystanders;
import org.wheelsdown.core.meeting.Chance;
import org.wheelsdown.core.meeting.Meetings;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/**
 * Meetings that are worked out for one question, as tables of the engine's. In memory are the stays
 * at one airport at a time, and all meetings.
 */
public final class MeetingTables {
  private static final String MEETINGS = "worked_out_meetings";
  private static final String STAYS = "worked_out_meeting_stays";

  private final Engine engine;
  private final StayReader reader;
  private final List<Found> all = new ArrayList<>();
  private final Map<String, Long> leftOut = new TreeMap<>();

  /**
   * @param kinds by which aircraft are compared with others
   */
  public MeetingTables(Engine engine, AircraftKinds kinds) {
    this.engine = engine;
    this.reader = new StayReader(engine, kinds);
  }

  /**
   * Finds the meetings among some stays.
   *
   * @param stays what follows {@code FROM}: stays with what is said of their aircraft
   * @param least shorter meetings are left out
   * @return the airports at which there are any
   */
  public Set<String> find(String stays, Duration least) {
    reader.read(
        stays,
        there -> {
          Meetings meetings = Meetings.of(there.stream().map(NamedStay::stay).toList(), least);
          all.addAll(Found.of(meetings, there));
          if (meetings.leftOut() > 0) {
            leftOut.put(there.get(0).airport(), meetings.leftOut());
          }
        });
    return all.stream().map(Found::airport).collect(Collectors.toSet());
  }

  /** At which airports there are more meetings than were kept, and how many more. */
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  /**
   * Compares the meetings that were found with how often others overlap there, and writes them.
   *
   * @param others what follows {@code FROM}: stays of other aircraft at the same airports
   * @param days how many days of data these are of
   */
  public void write(String others, int days) {
    Map<Found, Chance> chances = new HashMap<>();
    reader.read(
        others,
        there -> {
          String airport = there.get(0).airport();
          Bystanders those =
              new Bystanders(airport, days, there.stream().map(NamedStay::stay).toList());
          at(airport).forEach(each -> chances.put(each, those.of(each.meeting())));
        });
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(MEETINGS, MeetingRow.COLUMNS));
    engine.fill(
        MEETINGS,
        appender -> {
          MeetingRow row = new MeetingRow(appender);
          for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            row.append(i, found, chances.getOrDefault(found, withoutOthers(found, days)));
          }
        });
  }

  private Stream<Found> at(String airport) {
    return all.stream().filter(each -> each.airport().equals(airport));
  }

  private static Chance withoutOthers(Found found, int days) {
    return new Bystanders(found.airport(), days, List.of()).of(found.meeting());
  }

  /** What follows {@code FROM} to read what was written. */
  public String rows() {
    return MEETINGS;
  }

  /**
   * The same, with the citations of all stays of each meeting.
   *
   * @param stays what follows {@code FROM} for all stays
   */
  public String cited(String stays) {
    engine.execute(
        "CREATE TEMP TABLE %s (number INTEGER, icao VARCHAR, airport VARCHAR, heard_from TIMESTAMP)"
            .formatted(STAYS));
    engine.fill(
        STAYS,
        row -> {
          for (int i = 0; i < all.size(); i++) {
            for (NamedStay each : all.get(i).stays()) {
              row.beginRow()
                  .append(i)
                  .append(each.stay().address().toString())
                  .append(each.airport())
                  .appendEpochMicros(Micros.of(each.heardFrom()))
                  .endRow();
            }
          }
        });
    return """
    (FROM %s JOIN (
      SELECT number, flatten(list(citations ORDER BY heard_from, icao)) AS citations
      FROM %s JOIN %s USING (icao, airport, heard_from) GROUP BY number) USING (number))"""
        .formatted(MEETINGS, STAYS, stays);
  }
}
