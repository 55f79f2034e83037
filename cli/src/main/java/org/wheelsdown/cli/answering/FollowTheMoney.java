package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.io.export.Export;
import org.wheelsdown.io.export.FollowTheMoneyAircraft;
import org.wheelsdown.io.export.FollowTheMoneyFlights;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.statement.Statements;

/** What of a workspace can be told as entities of FollowTheMoney. */
final class FollowTheMoney {
  private final Statements statements;

  FollowTheMoney(Workspace workspace) {
    this.statements = workspace.statements(ReferenceData.addressRules());
  }

  /** How the answer to a question is written. */
  Export of(Question question) throws UserMistake {
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      return new FollowTheMoneyFlights(
          statements::periods, statements::document, ReferenceData.airports());
    }
    throw new UserMistake(
        "FollowTheMoney is written of flights and landings, and of an aircraft"
            + " (wheelsdown aircraft HEX --format ftm).");
  }

  /** Writes who aircraft were, by address or by a registration that they have carried. */
  void write(Who who, Writer out) throws IOException {
    Set<Address> addresses = new TreeSet<>(who.addresses());
    who.registrations().forEach(name -> addresses.addAll(statements.addressesOf(name)));
    List<Period> periods =
        statements.periods(addresses).values().stream().flatMap(List::stream).toList();
    new FollowTheMoneyAircraft(statements::document, out).write(periods);
  }
}
