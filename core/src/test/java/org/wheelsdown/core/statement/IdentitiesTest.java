package org.wheelsdown.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wheelsdown.core.statement.Property.ADDRESS;
import static org.wheelsdown.core.statement.Property.BUILT;
import static org.wheelsdown.core.statement.Property.OPERATOR;
import static org.wheelsdown.core.statement.Property.OWNER;
import static org.wheelsdown.core.statement.Property.PRIVACY;
import static org.wheelsdown.core.statement.Property.REGISTRATION;
import static org.wheelsdown.core.statement.Property.SERIAL;
import static org.wheelsdown.core.statement.Property.STATE;
import static org.wheelsdown.core.statement.Property.TYPE;
import static org.wheelsdown.core.statement.Said.HERE;
import static org.wheelsdown.core.statement.Said.THERE;
import static org.wheelsdown.core.statement.Said.at;
import static org.wheelsdown.core.statement.Said.between;
import static org.wheelsdown.core.statement.Said.here;
import static org.wheelsdown.core.statement.Said.history;
import static org.wheelsdown.core.statement.Said.named;
import static org.wheelsdown.core.statement.Said.on;
import static org.wheelsdown.core.statement.Said.periods;
import static org.wheelsdown.core.statement.Said.says;
import static org.wheelsdown.core.statement.Said.since;
import static org.wheelsdown.core.statement.Said.until;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  @Test
  void withoutStatementsNothingIsKnown() {
    assertThat(periods())
        .containsExactly(
            new Period(Held.UNDATED, new Identity(HERE, "157713", java.util.Map.of())));
  }

  @Test
  void ofUndatedOnesTheNearestCountsAndInTheMiddleTheEarlier() {
    List<Period> periods =
        periods(
            says("COMMUNITY 2020-01-01", here(), OWNER, "One"),
            says("COMMUNITY 2020-01-11", here(), OWNER, "Two"),
            says("COMMUNITY 2020-01-14", here(), OWNER, "Three"));

    assertThat(history(periods, OWNER)).isEqualTo("… One, 2020-01-07 Two, 2020-01-13 Three");
  }

  @Test
  void whatWasSaidWhenCountsBeforeWhenTheDocumentWasMade() {
    Statement late = says("TRACK 2024-01-01", here(), OPERATOR, "Late");
    Statement early =
        new Statement(
            here(),
            OPERATOR,
            "Early",
            Held.UNDATED,
            Optional.of(java.time.LocalDate.parse("2020-01-01")),
            "TRACK 2024-01-01",
            "line 2");

    assertThat(history(periods(late, early), OPERATOR)).isEqualTo("… Early, 2022-01-01 Late");
  }

  @Test
  void ofThoseSaidOnOneDayTheRegisterCounts() {
    Statement list = says("COMMUNITY 2020-01-01", here(), OWNER, "A Owner");
    Statement paper = says("PAPER 2020-01-01", here(), OWNER, "B Owner");
    Statement register = says("REGISTER 2020-01-01", here(), OWNER, "C Owner");

    Fact fact = on(periods(list, paper, register), "2019-05-05").fact(OWNER).orElseThrow();

    assertThat(fact.used()).containsExactly(register);
    assertThat(fact.competing()).containsExactly(paper, list);
  }

  @Test
  void datedOnesCountBeforeUndatedOnesAndOnlyWhileTheyHeld() {
    List<Period> periods =
        periods(
            says("COMMUNITY 2021-01-01", here(), OWNER, "List"),
            says(
                "HAND_WRITTEN 2023-01-01", here(), OWNER, "A", between("2019-01-01", "2020-01-01")),
            says("HAND_WRITTEN 2023-01-01", here(), OWNER, "B", since("2022-01-01")),
            says("HAND_WRITTEN 2023-01-01", here(), OWNER, "Z", until("2018-01-01")));

    assertThat(history(periods, OWNER))
        .isEqualTo("… Z, 2018-01-01 List, 2019-01-01 A, 2020-01-01 List, 2022-01-01 B");
    assertThat(on(periods, "2019-06-01").fact(OWNER).orElseThrow().competing())
        .extracting(Statement::value)
        .containsExactly("List");
  }

  @Test
  void ofDatedOnesTheRegisterCountsThenTheOneThatBeganLast() {
    List<Period> periods =
        periods(
            says("PAPER 2024-01-01", here(), OWNER, "Paper", between("2019-01-01", "2022-01-01")),
            says("REGISTER 2024-01-01", here(), OWNER, "Old", between("2020-01-01", "2021-06-01")),
            says("REGISTER 2024-01-01", here(), OWNER, "New", between("2021-01-01", "2023-01-01")));

    assertThat(history(periods, OWNER))
        .isEqualTo("… , 2019-01-01 Paper, 2020-01-01 Old, 2021-01-01 New, 2023-01-01 ");
  }

  @Test
  void aRegisterThatWasCopiedBeforeDoesNotKnowOfALaterContract() {
    List<Period> periods =
        periods(
            says("REGISTER 2018-06-30", here(), OWNER, "Seller", since("2015-01-01")),
            says("PAPER 2020-03-01", here(), OWNER, "Buyer", between("2017-01-01", "2022-01-01")));

    assertThat(history(periods, OWNER))
        .isEqualTo("… , 2015-01-01 Seller, 2018-07-01 Buyer, 2022-01-01 Seller");
  }

  @Test
  void spellingIsNoConflict() {
    Statement used = says("COMMUNITY 2020-01-01", here(), REGISTRATION, "RA-96019");
    Statement same = says("COMMUNITY 2021-01-01", here(), REGISTRATION, "ra 96019");

    List<Period> periods = periods(used, same);

    assertThat(periods).hasSize(1);
    assertThat(periods.get(0).identity().airframe()).isEqualTo("RA96019");
    Fact fact = periods.get(0).identity().fact(REGISTRATION).orElseThrow();
    assertThat(fact.used()).containsExactly(used, same);
    assertThat(fact.competing()).isEmpty();
  }

  @Test
  void whatIsComputedIsUsedWhereNothingElseIsSaidAndCompetesOtherwise() {
    Statement rule = rule(STATE, "RU");
    AddressRules rules = address -> List.of(rule);

    Fact alone = on(periods(rules), "2020-01-01").fact(STATE).orElseThrow();
    assertThat(alone.basis()).isEqualTo(Basis.BY_RULE);
    Statement said = says("REGISTER 2020-01-01", here(), STATE, "BM", since("2020-01-01"));
    List<Period> periods = periods(rules, said);
    assertThat(history(periods, STATE)).isEqualTo("… RU, 2020-01-01 BM");
    Fact fact = on(periods, "2021-01-01").fact(STATE).orElseThrow();
    assertThat(fact.basis()).isEqualTo(Basis.SAID);
    assertThat(fact.competing()).containsExactly(rule);
  }

  @Test
  void anAddressOfThePrivacyProgrammeIsTiedToNobody() {
    AddressRules rules = address -> List.of(rule(REGISTRATION, "N1"), rule(STATE, "US"));

    Identity identity =
        on(
            periods(
                rules,
                says("COMMUNITY 2020-01-01", here(), PRIVACY, "PIA"),
                says("COMMUNITY 2021-01-01", here(), PRIVACY, "LADD"),
                says(
                    "REGISTER 2021-01-01", at(HERE, "N2", "1234"), OWNER, "X", since("2000-01-01")),
                says("REGISTER 2021-01-01", at(HERE, "N2", "1234"), TYPE, "GLF5"),
                says("REGISTER 2021-01-01", at(HERE, "N2", "1234"), BUILT, "1999")),
            "2022-01-01");

    assertThat(identity.isPrivate()).isTrue();
    assertThat(identity.facts()).containsOnlyKeys(PRIVACY, TYPE, STATE);
    assertThat(identity.airframe()).isEqualTo("157713");
  }

  @Test
  void anAddressThatPassedToAnotherAirframeIsTwoAircraft() {
    Subject old = at(HERE, "RA-1001", "");
    Subject next = at(HERE, "RA-2002", "");
    List<Period> periods =
        periods(
            says("COMMUNITY 2020-01-01", old, REGISTRATION, "RA-1001"),
            says("COMMUNITY 2020-01-01", old, OPERATOR, "First"),
            says("COMMUNITY 2022-01-01", next, REGISTRATION, "RA-2002"));

    assertThat(periods).hasSize(2);
    assertThat(periods.get(0).identity().airframe()).isEqualTo("RA1001");
    assertThat(periods.get(1).identity().airframe()).isEqualTo("RA2002");
    assertThat(periods.get(1).held()).isEqualTo(since("2021-01-01"));
    assertThat(history(periods, OPERATOR)).isEqualTo("… First, 2021-01-01 ");
    assertThat(periods.get(1).identity().fact(REGISTRATION).orElseThrow().competing()).hasSize(1);
  }

  @Test
  void anAirframeIsTheSameUnderTwoRegistrationsAndAddresses() {
    List<Statement> statements =
        List.of(
            says(
                "REGISTER 2024-01-01",
                at(HERE, "A-1", "74393"),
                SERIAL,
                "74393",
                until("2020-01-01")),
            says("REGISTER 2024-01-01", at(HERE, "A-1", "74393"), TYPE, "IL96"),
            says(
                "REGISTER 2024-01-01",
                at(THERE, "B-2", "743-93"),
                SERIAL,
                "743-93",
                since("2020-01-01")),
            says("REGISTER 2024-01-01", at(THERE, "B-2", "743-93"), TYPE, "IL96"));
    Identities identities = new Identities(Said.DOCUMENTS, AddressRules.NONE);

    assertThat(on(identities.of(HERE, statements), "2019-01-01").airframe()).isEqualTo("IL/74393");
    assertThat(on(identities.of(THERE, statements), "2021-01-01").airframe()).isEqualTo("IL/74393");
    assertThat(on(identities.of(HERE, statements), "2021-01-01").airframe()).isEqualTo("157713");
  }

  @Test
  void twoAirframesCanCarryOneRegistrationInTurn() {
    Subject old = at(HERE, "N138GL", "5115");
    Subject next = at(HERE, "N138GL", "87031");
    List<Period> periods =
        periods(
            says("COMMUNITY 2020-01-01", old, SERIAL, "5115"),
            says("COMMUNITY 2020-01-01", old, BUILT, "2006"),
            says("COMMUNITY 2020-01-01", old, OPERATOR, "Owner"),
            says("REGISTER 2023-01-01", next, SERIAL, "87031", since("2022-01-01")));

    assertThat(history(periods, SERIAL)).isEqualTo("… 5115, 2022-01-01 87031");
    assertThat(history(periods, BUILT)).isEqualTo("… 2006, 2022-01-01 ");
    assertThat(history(periods, OPERATOR)).isEqualTo("… Owner");
  }

  @Test
  void anAirForcesNumberIsTheSameWithAndWithoutItsLetters() {
    List<Period> periods =
        periods(
            says("TRACK 2020-01-01", here(), REGISTRATION, "FAC1282"),
            says("COMMUNITY 2019-01-01", at(HERE, "1282", ""), OPERATOR, "Air Force"));

    assertThat(on(periods, "2020-06-01").value(OPERATOR)).isEqualTo("Air Force");
  }

  @Test
  void aStatementAboutARegistrationIsAboutTheAddressThatCarriedItThatDay() {
    List<Period> periods =
        periods(
            says(
                "REGISTER 2024-01-01",
                at(HERE, "RA-1", ""),
                REGISTRATION,
                "RA-1",
                until("2020-01-01")),
            says(
                "REGISTER 2024-01-01",
                at(HERE, "RA-2", ""),
                REGISTRATION,
                "RA-2",
                since("2020-01-01")),
            says("PAPER 2024-01-01", named("RA 1", ""), OWNER, "Ministry", since("2019-01-01")));

    assertThat(history(periods, OWNER)).isEqualTo("… , 2019-01-01 Ministry, 2020-01-01 ");
  }

  @Test
  void aPaperCanNameTheAirframeByItsSerialNumberAndTellItsRegistration() {
    List<Period> periods =
        periods(
            says("REGISTER 2024-01-01", here(), SERIAL, "74393-202019"),
            says(
                "PAPER 2024-01-01",
                named("", "74393202019"),
                REGISTRATION,
                "RA-9",
                since("2020-01-01")),
            says("PAPER 2024-02-01", named("RA-9", ""), OWNER, "Ministry", since("2021-01-01")));

    assertThat(history(periods, REGISTRATION)).isEqualTo("… , 2020-01-01 RA-9");
    assertThat(history(periods, OWNER)).isEqualTo("… , 2021-01-01 Ministry");
  }

  @Test
  void aShortSerialNumberAloneNamesNoAirframe() {
    List<Period> periods =
        periods(
            says("REGISTER 2024-01-01", here(), SERIAL, "001"),
            says("PAPER 2024-01-01", named("", "001"), OWNER, "Somebody", since("2020-01-01")));

    assertThat(on(periods, "2021-01-01").value(OWNER)).isEmpty();
  }

  @Test
  void aStatementCanSayWhichAddressARegistrationHas() {
    Statement here = says("PAPER 2020-01-01", named("RA-9", "12345"), ADDRESS, "157713");
    Statement there =
        says("PAPER 2021-01-01", named("RA-9", ""), ADDRESS, "140abc", since("2021-01-01"));
    Statement owner = says("PAPER 2021-01-01", named("RA-9", ""), OWNER, "Ministry");

    List<Period> periods = periods(here, there, owner);

    assertThat(history(periods, REGISTRATION)).isEqualTo("… RA-9, 2021-01-01 ");
    assertThat(history(periods, SERIAL)).isEqualTo("… 12345, 2021-01-01 ");
    assertThat(history(periods, OWNER)).isEqualTo("… Ministry, 2021-01-01 ");
    assertThat(on(periods, "2020-01-01").fact(REGISTRATION).orElseThrow().used())
        .containsExactly(here);
  }

  @Test
  void whatATrackSaysEachDayIsOnePeriod() {
    Statement[] statements = new Statement[20];
    for (int i = 0; i < statements.length; i++) {
      statements[i] = says("TRACK 2020-01-" + (10 + i), here(), OPERATOR, "Same");
    }

    List<Period> periods = periods(statements);

    assertThat(periods).hasSize(1);
    assertThat(periods.get(0).identity().fact(OPERATOR).orElseThrow().used())
        .containsExactly(statements);
  }

  private static Statement rule(Property property, String value) {
    return new Statement(
        here(), property, value, Held.UNDATED, Optional.empty(), Statement.RULE, "a rule");
  }
}
