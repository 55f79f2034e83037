package org.wheelsdown.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.io.Gathered;

/** The lists that others publish, each by a small sample that is made up. */
class ListFormatsTest {
  private static final String PLANE_ALERT =
      "$ICAO,$Registration,$Operator,$Type,$ICAO Type,#CMPG,$Tag 1,$#Tag 2,$#Tag 3,Category,$#Link\n";

  @Test
  void planeAlertSaysWhoseAndForWhomButNoJokes() throws IOException {
    Gathered gathered =
        Listed.read(
            PLANE_ALERT
                + "ABCDE1,XX-101,\"Made-up, Air Force\",Antonov 26,AN26,Mil,Joke,Joke,Joke,"
                + "Dictator Alert,https://example.org/\n"
                + "ABCDE2,????,Private,Cessna 172,C172,Civ,,,,Joe Cool,\n");

    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 2: abcde1/XX-101/ REGISTRATION XX-101",
            "line 2: abcde1/XX-101/ OPERATOR Made-up, Air Force",
            "line 2: abcde1/XX-101/ TYPE_NAME Antonov 26",
            "line 2: abcde1/XX-101/ TYPE AN26",
            "line 2: abcde1/XX-101/ CATEGORY MILITARY",
            "line 3: abcde2// TYPE_NAME Cessna 172",
            "line 3: abcde2// TYPE C172",
            "line 3: abcde2// CATEGORY CIVIL");
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void aRegisterIsToldFromAListBeforeItsStatements() throws IOException {
    assertThat(Listed.read("N-NUMBER,SERIAL NUMBER,NAME,MODE S CODE\n").ranks)
        .containsExactly(DocumentRank.REGISTER);
    assertThat(Listed.read("icao,owner\n").ranks).containsExactly(DocumentRank.HAND_WRITTEN);
    assertThat(Listed.read(PLANE_ALERT).ranks).containsExactly(DocumentRank.COMMUNITY);
  }

  @Test
  void planeAlertMayComeWithoutItsMarks() {
    assertThat(Listed.format("ICAO,Registration,Operator,Type,ICAO Type,CMPG,Tag 1\n"))
        .contains("plane-alert-db");
    assertThat(Listed.format("\ufeff" + PLANE_ALERT)).contains("plane-alert-db");
  }

  @Test
  void whatASpreadsheetMadeANumberOfIsNoAddress() throws IOException {
    Gathered gathered =
        Listed.read(
            PLANE_ALERT
                + "4.408E+08,,Made-up Air,Fokker 50,F50,Civ,,,,,\n"
                + "10166,XX-102,Made-up Air,Fokker 50,UOSUAV,Civ,,,,,\n"
                + ",,Made-up Air,Fokker 50,F50,Civ,,,,,\n"
                + "ABCDE3,XX-103,Made-up Air\n"
                + "ABCDE4,XX-104,Made-up Air,Fok");

    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 3: /XX-102/ OPERATOR Made-up Air",
            "line 3: /XX-102/ TYPE_NAME Fokker 50",
            "line 3: /XX-102/ CATEGORY CIVIL");
    assertThat(gathered.problems)
        .containsOnly(
            Map.entry(Problem.MANGLED_ADDRESS, 2L),
            Map.entry(Problem.UNREADABLE_VALUE, 1L),
            Map.entry(Problem.NO_AIRCRAFT, 1L),
            Map.entry(Problem.MALFORMED_ROW, 1L),
            Map.entry(Problem.TRUNCATED, 1L));
  }

  @Test
  void readsbsDatabaseIsReadWithItsEscapesAndFlags() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            ABCDE1;XX-101;B190;10;BEECH 1900;1991;Made-up\\; Air \\\\ Force;
            ABCDE2;;;0010;;;;
            ABCDE3;XX-103;C172;0101;CESSNA 172;;;
            ABCDE4;;;00;;;;
            ABCDE;XX-105;C172;00;;;;
            """);

    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 1: abcde1/XX-101/ REGISTRATION XX-101",
            "line 1: abcde1/XX-101/ TYPE B190",
            "line 1: abcde1/XX-101/ TYPE_NAME BEECH 1900",
            "line 1: abcde1/XX-101/ BUILT 1991",
            "line 1: abcde1/XX-101/ OPERATOR Made-up; Air \\ Force",
            "line 1: abcde1/XX-101/ CATEGORY MILITARY",
            "line 2: abcde2// PRIVACY PIA",
            "line 3: abcde3/XX-103/ REGISTRATION XX-103",
            "line 3: abcde3/XX-103/ TYPE C172",
            "line 3: abcde3/XX-103/ TYPE_NAME CESSNA 172",
            "line 3: abcde3/XX-103/ PRIVACY LADD");
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.MANGLED_ADDRESS, 1L));
  }

  @Test
  void anAddressOfThePrivacyProgrammeIsTiedToNothing() throws IOException {
    Gathered gathered = Listed.read("ABCDE1;N1MADEUP;GLF6;0010;GULFSTREAM;2015;Somebody;\n");

    assertThat(Listed.lines(gathered)).containsExactly("line 1: abcde1// PRIVACY PIA");
  }

  @Test
  void openSkysDatabaseHoldsWhileRegistered() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            "icao24","registration","manufacturericao","manufacturername","model","typecode",\
            "serialnumber","linenumber","icaoaircrafttype","operator","operatorcallsign",\
            "operatoricao","operatoriata","owner","testreg","registered","reguntil","status",\
            "built","firstflight","seatconfiguration","engines","modes","adsb","acars","notes",\
            "categoryDescription"
            "","","","","","","","","","","","","","","","","","","","","","","","","","",""
            "abcde1","XX-101","FOKKER","Fokker","Fokker 50","F50","20101","","L2T","Made-up Air",\
            "MADEUP","MDU","","Made-up Leasing","","2009-04-01","2014-04-30","","1990-01-01","",\
            "","","false","false","false","",""
            """);

    String held = " 2009-04-01..2014-04-30";
    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 3: abcde1/XX-101/20101 OPERATOR Made-up Air",
            "line 3: abcde1/XX-101/20101 REGISTRATION XX-101" + held,
            "line 3: abcde1/XX-101/20101 SERIAL 20101" + held,
            "line 3: abcde1/XX-101/20101 TYPE F50" + held,
            "line 3: abcde1/XX-101/20101 TYPE_NAME Fokker 50" + held,
            "line 3: abcde1/XX-101/20101 BUILT 1990" + held,
            "line 3: abcde1/XX-101/20101 OWNER Made-up Leasing" + held);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.NO_AIRCRAFT, 1L));
  }

  @Test
  void openSkysDatabaseMayQuoteByApostrophes() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            'icao24','timestamp','acars','adsb','built','categoryDescription','country','engines',\
            'firstFlightDate','firstSeen','icaoAircraftClass','lineNumber','manufacturerIcao',\
            'manufacturerName','model','modes','nextReg','notes','operator','operatorCallsign',\
            'operatorIata','operatorIcao','owner','prevReg','regUntil','registered',\
            'registration','selCal','serialNumber','status','typecode','vdl'
            'abcde1','2021-03-02 10:00:00',0,0,,'','Nowhere','',,,L2J,'',MAKER,'Maker',S-100,0,'',\
            '','O''Malley, Air','','','',It's Mine,'',,,XX-101,'',17,'',MA10,0
            'abcde2','1970-01-01 01:00:00',0,0,,'','','',,,,'','','','',0,'','','','','','','',\
            '',,,XX-102,'','','','',0
            """);

    String said = " said 2021-03-02";
    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 2: abcde1/XX-101/17 OPERATOR O'Malley, Air" + said,
            "line 2: abcde1/XX-101/17 REGISTRATION XX-101" + said,
            "line 2: abcde1/XX-101/17 SERIAL 17" + said,
            "line 2: abcde1/XX-101/17 TYPE MA10" + said,
            "line 2: abcde1/XX-101/17 TYPE_NAME Maker S-100" + said,
            "line 2: abcde1/XX-101/17 OWNER It's Mine" + said,
            "line 3: abcde2/XX-102/ REGISTRATION XX-102");
  }

  @Test
  void theRegisterOfTheUnitedStatesHoldsFromTheCertificate() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            \ufeffN-NUMBER,SERIAL NUMBER,MFR MDL CODE,ENG MFR MDL,YEAR MFR,TYPE REGISTRANT,NAME,\
            STREET,STREET2,CITY,STATE,ZIP CODE,REGION,COUNTY,COUNTRY,LAST ACTION DATE,\
            CERT ISSUE DATE,CERTIFICATION,TYPE AIRCRAFT,TYPE ENGINE,STATUS CODE,MODE S CODE,\
            FRACT OWNER,AIR WORTH DATE,OTHER NAMES(1),OTHER NAMES(2),OTHER NAMES(3),\
            OTHER NAMES(4),OTHER NAMES(5),EXPIRATION DATE,UNIQUE ID,KIT MFR, KIT MODEL,\
            MODE S CODE HEX,
            1ZZ  ,17-0001                       ,2072703,41514,1999,5,MADE-UP COUNTY SHERIFF "X" ,\
            1 SECRET ST                      ,                                 ,NOWHERE           ,\
            XX,00000     ,S,001,US,20200102,20180517,1N        ,4,1 ,V ,52746757, ,19990101,\
                 ,    ,     ,     ,      ,20260731,00000000,         ,        ,A9CDEF    ,
            2ZZ  ,                              ,       ,     ,    , ,REGISTRATION PENDING      ,\
            2 SECRET ST                      ,                                 ,NOWHERE           ,\
            XX,00000     ,S,001,US,20200102,        ,          ,4,1 ,V ,50170304, ,        ,\
                 ,    ,     ,     ,      ,        ,00000000,         ,        ,          ,
            """);

    String when = " 2018-05-17.. said 2020-01-02";
    assertThat(Listed.lines(gathered))
        .containsExactly(
            "line 2: a9cdef/N1ZZ/17-0001 REGISTRATION N1ZZ" + when,
            "line 2: a9cdef/N1ZZ/17-0001 SERIAL 17-0001" + when,
            "line 2: a9cdef/N1ZZ/17-0001 STATE US" + when,
            "line 2: a9cdef/N1ZZ/17-0001 OWNER MADE-UP COUNTY SHERIFF \"X\"" + when,
            "line 2: a9cdef/N1ZZ/17-0001 BUILT 1999" + when,
            "line 3: a0f0c4/N2ZZ/ REGISTRATION N2ZZ said 2020-01-02",
            "line 3: a0f0c4/N2ZZ/ STATE US said 2020-01-02");
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void whatLeftTheRegisterOfTheUnitedStatesHeldUntilItWasCancelled() throws IOException {
    Gathered gathered =
        Listed.read(
            """
            N-NUMBER,SERIAL-NUMBER,MFR-MDL-CODE,STATUS-CODE,NAME,STREET-MAIL,STREET2-MAIL,\
            CITY-MAIL,STATE-ABBREV-MAIL,ZIP-CODE-MAIL,ENG-MFR-MDL,YEAR-MFR,CERTIFICATION,REGION,\
            COUNTY-MAIL,COUNTRY-MAIL,AIR-WORTH-DATE,CANCEL-DATE,MODE-S-CODE,INDICATOR-GROUP,\
            EXP-COUNTRY,LAST-ACT-DATE,CERT-ISSUE-DATE,STREET-PHYSICAL,STREET2-PHYSICAL,\
            CITY-PHYSICAL,STATE-ABBREV-PHYSICAL,ZIP-CODE-PHYSICAL,COUNTY-PHYSICAL,\
            COUNTRY-PHYSICAL,OTHER-NAMES(1),OTHER-NAMES(2),OTHER-NAMES(3),OTHER-NAMES(4),\
            OTHER-NAMES(5),KIT MFR, KIT MODEL,MODE S CODE HEX,
            1ZZ  ,17-0001  ,2072703,13,MADE-UP AIR LLC ,1 SECRET ST , ,NOWHERE ,XX,00000 ,41514,\
            1999,1N,S,001,US,19990101,20171001,52746757, ,NOWHERE  ,20171003,20100102, , , , , , ,\
             , , , , , , , ,A9CDEF    ,
            3ZZ  ,17-0003  ,2072703,13,MADE-UP AIR LLC ,1 SECRET ST , ,NOWHERE ,XX,00000 ,41514,\
            1999,1N,S,001,US,19990101,20171001,52746757, ,NOWHERE  ,20171003,20991302, , , , , , ,\
             , , , , , , , ,A9CDEF    ,
            """);

    assertThat(Listed.lines(gathered))
        .contains(
            "line 2: a9cdef/N1ZZ/17-0001 OWNER MADE-UP AIR LLC 2010-01-02..2017-10-01"
                + " said 2017-10-03")
        .hasSize(5)
        .noneMatch(line -> line.contains("SECRET"));
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.UNREADABLE_DATE, 1L));
  }
}
