package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.imports.Import;

/** An aircraft is what the documents of the day call it, or those of the nearest day. */
class IdentityTest {
  private static final Address AIRCRAFT = new Address(0x3c6444);
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);

  @TempDir Path folder;
  private Workspace workspace;
  private List<List<Position>> days;

  @BeforeEach
  void fly() {
    workspace = Workspace.create(folder.resolve("w"));
    days = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      days.add(new ArrayList<>());
    }
    new Aeroplane(AIRCRAFT, 4, Importing.MIDNIGHT)
        .flyUntil(Importing.MIDNIGHT + 5 * (double) Importing.DAY)
        .forEach(position -> days.get(Importing.day(position)).add(position));
  }

  @Test
  void theNearestDayCountsAndTheEarlierOfTwo() {
    importDay(0, "");
    importDay(1, "X-OLD");
    importDay(2, "");
    importDay(3, "X-NEW");
    importDay(4, "");
    Importing.derive(workspace);

    List<String> registrations = Asking.column(workspace, FLIGHTS, "registration");
    List<String> times = Asking.column(workspace, FLIGHTS, "first_heard");
    assertThat(registrations).contains("X-OLD", "X-NEW");
    for (int i = 0; i < times.size(); i++) {
      boolean old = times.get(i).compareTo("2023-11-18") < 0;
      assertThat(registrations.get(i)).isEqualTo(old ? "X-OLD" : "X-NEW");
    }
  }

  @Test
  void whatNoDocumentSaysIsEmpty() {
    importDay(0, "");
    Importing.derive(workspace);

    assertThat(Asking.column(workspace, FLIGHTS, "registration")).containsOnly("");
  }

  @Test
  void whatIsLearntLaterHoldsForEarlierFlightsToo() {
    importDay(0, "");
    Importing.derive(workspace);
    importDay(4, "X-NEW");
    Importing.derive(workspace);

    assertThat(Asking.column(workspace, FLIGHTS, "registration")).containsOnly("X-NEW");
  }

  private void importDay(int day, String registration) {
    SourceContent content = SourceContent.of("day" + day, days.get(day));
    try (Import session = workspace.startImport()) {
      session.begin(content.source());
      session.positions(content.positionsIn(new Origin(content.source().id(), 0)));
      session.description(
          new Description(
              AIRCRAFT, new Origin(content.source().id(), 0), "", registration, "", "", "", "", 0));
      session.end();
      session.commit();
    }
  }
}
