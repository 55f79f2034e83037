package org.wheelsdown.casework.brief.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>%1$s</title>
      <style>body { font-family: "IBM Plex Sans", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew" }
      </style></head><body><p>before %1$s after</p></body></html>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Военно-воздушные силы",
        "Є Ї Ґ ў Ђ",
        "Πολεμική Αεροπορία",
        "Nguyễn Đặng",
        "Việt",
        "חיל האוויר",
        "سلاح الجو السوري",
        "هواپیمایی ماهان",
        "پاک فضائیہ",
        "لا لإ سلام"
      })
  void lettersOfTheseScriptsAreShown(String text) throws IOException {
    Legible page = Legible.of(PAGE.formatted(text));
    assertThat(page.places()).isZero();
    assertThat(printed(page)).contains("before ").contains(" after").doesNotContain("#", "U+");
    for (String word : text.split(" ", -1)) {
      assertThat(printed(page)).contains(word);
    }
  }

  /**
   * Chinese, Korean, a symbol, vowels above letters, a letter of which Unicode has no forms, Thai.
   */
  @ParameterizedTest
  @CsvSource({
    "国航, [U+56FD U+822A]",
    "대한, [U+B300 U+D55C]",
    "✈, [U+2708]",
    "مُ, [U+0645 U+064F]",
    "ڕێگا, [U+0695 U+06CE U+06AF U+0627]",
    "ไทย, [U+0E44 U+0E17 U+0E22]"
  })
  void otherLettersAreToldByTheirCodePoints(String word, String codePoints) throws IOException {
    Legible page = Legible.of(PAGE.formatted(word));
    assertThat(page.places()).isEqualTo(1);
    assertThat(page.page()).contains("<title>" + word + "</title>");
    assertThat(printed(page)).contains("before " + codePoints + " after").doesNotContain("#");
  }

  /** Beh and alef join to the right, ra and alef not to the left; lam and alef are one. */
  @ParameterizedTest
  @CsvSource({
    "باب, \uFE91\uFE8E\u0628",
    "عربي, \uFECB\uFEAE\uFE91\uFEF2",
    "ببب, \uFE91\uFE92\uFE90",
    "لا, \uFEFB",
    "سلام, \uFEB3\uFEFC\u0645",
    "جزء, \uFE9F\uFEB0\u0621",
    "گچ, \uFB94\uFB7B"
  })
  void arabicLettersHaveTheFormsOfTheirNeighbours(String word, String shaped) {
    assertThat(ArabicForms.shaped(word)).isEqualTo(shaped);
  }

  /** Written one after the other here, and drawn from right to left with the number as it is. */
  @Test
  void aLineIsInTheOrderInWhichItIsDrawn() {
    assertThat(Legible.line("Base 15")).isEqualTo("Base 15");
    assertThat(Legible.line("IAF \u05D0\u05D1 15 (\u05D2)!"))
        .isEqualTo("IAF (\u05D2) 15 \u05D1\u05D0!");
    assertThat(Legible.line("国 \u05D0\u05D1")).isEqualTo("[U+56FD] \u05D1\u05D0");
  }

  private static String printed(Legible page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperPrinter.print(page, LocalDate.EPOCH, out);
    try (PDDocument paper = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
  }
}
