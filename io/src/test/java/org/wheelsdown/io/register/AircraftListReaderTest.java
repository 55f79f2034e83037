package org.wheelsdown.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class AircraftListReaderTest {
  @Test
  void aRowSaysWhatWasSoAndByWhichDocument() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            icao,registration,serial,type,owner,category,state,from,until,said,document,page,note
            abcde1,XX-101,17,IL96,Made-up Administration,gov,ru,2012-05,2018,2013-02-01,\
            papers/./contract.pdf,3,the "big" one
            """);

    String rest = " 2012-05-01..2019-01-01 said 2013-02-01 in papers/contract.pdf";
    assertThat(Listed.lines(gathered))
        .containsExactly(
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 REGISTRATION XX-101" + rest,
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 SERIAL 17" + rest,
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 TYPE IL96" + rest,
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 OWNER Made-up Administration" + rest,
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 CATEGORY GOVERNMENT" + rest,
            "page 3, by line 2 of fleet.csv: abcde1/XX-101/17 STATE RU" + rest);
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void columnsComeInAnyOrderBetweenAnySeparators() throws IOException {
    String[] lists = {
      "Owner;Registration\r\nMade-up Air;xx-101\r\n",
      "registration\towner\nXX-101\tMade-up Air",
      "\ufeff\"owner\",\"registration\"\n\"Made-up Air\",\"XX-101\"\n\n",
    };
    for (String list : lists) {
      assertThat(Listed.lines(Listed.read(list)))
          .containsExactly("line 2: /XX-101/ OWNER Made-up Air");
    }
  }

  @Test
  void aRegistrationOfAnAddressIsAFactAlready() throws IOException {
    assertThat(Listed.lines(Listed.read("registration,icao\nXX-101,abcde1\n")))
        .containsExactly("line 2: abcde1/XX-101/ REGISTRATION XX-101");
  }

  @Test
  void othersTablesAreNoLists() {
    assertThat(Listed.format("registration,photo\n")).isEmpty();
    assertThat(Listed.format("icao\nabcde1\n")).isEmpty();
    assertThat(
            Listed.format(
                "icao,registration,type,callsign,takeoff_time,takeoff_airport,operator,owner\n"))
        .isEmpty();
    assertThat(
            Listed.format(
                "icao,registration,airport,arrived,departed,arrived_evidence,operator,owner,"
                    + "category,state\n"))
        .isEmpty();
  }

  @Test
  void aMisspeltColumnIsTold() throws IOException {
    Gathered gathered =
        Listed.read("icao,registration,onwer,operator\nabcde1,XX-101,Somebody,Made-up Air\n");

    assertThat(Listed.lines(gathered)).hasSize(2).noneMatch(line -> line.contains("Somebody"));
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.UNKNOWN_COLUMN, 1L));
  }

  @Test
  void aDocumentIsNamedInThreeWaysAndNeverOutsideTheFolder() throws IOException {
    String sha256 = "AB".repeat(32);
    Gathered gathered =
        Listed.read(
            "icao,owner,document\n"
                + ("abcde1,A," + sha256 + "\n")
                + "abcde1,B,https://example.org/contract?id=1\n"
                + "abcde1,C,papers\\contract.pdf\n"
                + "abcde1,D,../contract.pdf\n"
                + "abcde1,E,a/../../contract.pdf\n"
                + "abcde1,F,/etc/passwd\n"
                + "abcde1,G,C:\\contract.pdf\n"
                + "abcde1,H,a/../..\n"
                + "abcde1,I,\n");

    assertThat(gathered.statements)
        .extracting(statement -> statement.value() + " " + statement.document())
        .containsExactly(
            "A " + sha256.toLowerCase(Locale.ROOT),
            "B https://example.org/contract?id=1",
            "C papers/contract.pdf",
            "D ",
            "E ",
            "F ",
            "G ",
            "H ",
            "I ");
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.DOCUMENT_OUTSIDE, 5L));
  }

  @Test
  void aRowWhoseDatesMakeNoSenseIsLeftOut() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            icao,owner,from,until,said
            abcde1,A,12/05/2018,,
            abcde1,B,2018-02-30,,
            abcde1,C,2018-05-01,2018-05-01,
            abcde1,D,2019,2018,
            abcde1,E,,,yesterday
            abcde1,F,,2018-05-01,
            abcde1,G,2018,2018,2018
            """);

    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 7: abcde1// OWNER F ..2018-05-01",
            "line 8: abcde1// OWNER G 2018-01-01..2019-01-01 said 2018-01-01");
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.UNREADABLE_DATE, 5L));
  }

  @Test
  void aCommaTooManySpoilsItsOwnRowAndAnOpenQuoteToo() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            icao,owner,note
            abcde1,Made-up, Air,x
            abcde2,"Made-up Air,x
            abcde3,"Made-up
            Air",x
            abcde4,"Made-up ""Air""\"
            """);

    assertThat(gathered.statements)
        .extracting(statement -> statement.place() + " " + statement.value())
        .contains("line 4 Made-up\nAir", "line 6 Made-up \"Air\"");
  }

  @Test
  void whatIsNotInUtf8IsReadAsExcelWritesItAndTold() throws IOException {
    Gathered gathered =
        Listed.read("icao,owner\nabcde1,Société\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(gathered.statements).extracting(s -> s.value()).containsExactly("Société");
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.FOREIGN_ENCODING, 1L));
  }
}
