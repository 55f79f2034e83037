package org.wheelsdown.io.register;

import java.time.LocalDate;
import java.util.Optional;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;

/**
 * What one row of a list says of its aircraft.
 *
 * @param document as in a {@link Statement} that is not imported yet
 */
record Entry(
    Listing list,
    Subject subject,
    Held held,
    Optional<LocalDate> said,
    String document,
    String place) {

  /**
   * The row's aircraft, by its address, registration and serial number; texts may be empty. An
   * address that is none is left out, and a row that then names no aircraft; both are counted.
   */
  static Optional<Subject> subject(
      Listing list, String address, String registration, String serial) {
    Optional<Address> known = Meaning.address(address);
    if (known.isEmpty() && !address.isEmpty()) {
      list.problem(Problem.MANGLED_ADDRESS);
    } else if (known.isEmpty() && registration.isEmpty() && serial.isEmpty()) {
      list.problem(Problem.NO_AIRCRAFT);
    }
    return known.isEmpty() && registration.isEmpty() && serial.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(known, registration, serial));
  }

  /** What the line that is being read says, of no time in particular. */
  static Entry undated(Listing list, Subject subject) {
    return new Entry(list, subject, Held.UNDATED, Optional.empty(), "", list.place());
  }

  /** The same row, for facts that held at another time. */
  Entry held(Held another) {
    return new Entry(list, subject, another, said, document, place);
  }

  /** The registration and the serial number, where they are not all by which it is named. */
  void sayNames() {
    if (subject.address().isPresent() || !subject.serial().isEmpty()) {
      say(Property.REGISTRATION, subject.registration());
    }
    if (subject.address().isPresent() || !subject.registration().isEmpty()) {
      say(Property.SERIAL, subject.serial());
    }
  }

  /** One fact, unless the text is empty; what makes no sense is counted. */
  void say(Property property, String text) {
    if (text.isEmpty()) {
      return;
    }
    Meaning.of(property, text)
        .ifPresentOrElse(
            value -> list.add(new Statement(subject, property, value, held, said, document, place)),
            () -> list.problem(Problem.UNREADABLE_VALUE));
  }
}
