package org.wheelsdown.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.Gathered;

/** Whatever follows a list's header, nothing is thrown, and every statement says something. */
class DamagedListTest {
  private static final String[] HEADERS = {
    "$ICAO,$Registration,$Operator,$Type,$ICAO Type,#CMPG\n",
    "ABCDE1;XX-101;B190;10;BEECH 1900;1991;Made-up Air;\n",
    "icao24,registration,manufacturername,typecode,owner,registered,reguntil\n",
    "'icao24','timestamp','manufacturerName','registration','typecode','operator'\n",
    "N-NUMBER,SERIAL NUMBER,NAME,CERT ISSUE DATE,MODE S CODE,MODE S CODE HEX,\n",
    "icao;registration;owner;from;until;said;document;page\n",
    "icao,owner,state,category,type,built\n",
  };

  /** Pieces of rows, so that more than noise is tried. */
  private static final String[] PIECES = {
    "\"",
    "'",
    "\"\"",
    "\\",
    ";",
    ",",
    "\t",
    "\r\n",
    "\n",
    "\r",
    "abcde1",
    "4.408E+08",
    "XX-101",
    "2018",
    "2018-13-01",
    "99999999",
    "mil",
    "\0",
    "\ufeff",
    "../x",
    "x".repeat(9000),
    "é",
    "=1+1"
  };

  @Property(tries = 3000, seed = "20190123")
  void nothingIsThrown(@ForAll("documents") byte[] document) throws IOException {
    Gathered gathered = Listed.read(document);

    for (Statement statement : gathered.statements) {
      assertThat(statement.value()).isNotBlank();
      assertThat(statement.place()).contains("line ");
      assertThat(statement.document()).doesNotContain("..");
    }
  }

  @Provide
  Arbitrary<byte[]> documents() {
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    Arbitrary<byte[]> piece =
        Arbitraries.of(PIECES).map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(
            Arbitraries.of(HEADERS),
            Arbitraries.frequencyOf(Tuple.of(1, noise), Tuple.of(9, piece)).list().ofMaxSize(40))
        .as(DamagedListTest::joined);
  }

  private static byte[] joined(String header, Iterable<byte[]> pieces) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(header.getBytes(StandardCharsets.UTF_8));
    pieces.forEach(document::writeBytes);
    return document.toByteArray();
  }
}
