package org.wheelsdown.casework.brief.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wheelsdown.casework.brief.markup.Ink;

/** Whether colours can be told from what they stand on, by the formula of WCAG 2. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Pattern BLOCK = Pattern.compile(":root \\{[^}]*}");
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  private static List<Map<String, String>> palettes() {
    return BLOCK
        .matcher(Styles.screen("").rules())
        .results()
        .map(MatchResult::group)
        .map(ContrastTest::colours)
        .toList();
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    COLOUR.matcher(block).results().forEach(each -> colours.put(each.group(1), each.group(2)));
    return colours;
  }

  @Test
  void bothPalettesNameTheSameColours() {
    assertThat(palettes()).hasSize(2);
    assertThat(palettes().get(0).keySet()).isEqualTo(palettes().get(1).keySet());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textCanBeRead(Map<String, String> colours) {
    for (String ground : List.of("paper", "raised")) {
      for (String ink : List.of("text", "faint", "link")) {
        assertContrast(colours, ink, ground, TEXT);
      }
    }
    Stream.of("supported", "partly", "contradicted", "not-seen", "not-testable")
        .forEach(ink -> assertContrast(colours, ink, "paper", TEXT));
    assertContrast(colours, "warn", "warn-paper", TEXT);
    assertContrast(colours, "text", "land", TEXT);
    assertContrast(colours, "text", "sea", TEXT);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void linesCanBeSeen(Map<String, String> colours) {
    for (String ground : List.of("land", "sea", "paper")) {
      IntStream.range(0, 6).forEach(i -> assertContrast(colours, "track" + i, ground, GRAPHIC));
    }
  }

  @Test
  void picturesOnPaperHaveTheColoursOfDaylight() {
    Map<String, String> daylight = palettes().get(0);
    for (Ink ink : Ink.values()) {
      assertThat(ink.daylight()).isEqualTo(daylight.get(ink.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void thePaperUsesColoursOfDaylightOnly() {
    assertThat(palettes().get(0).values())
        .containsAll(
            Pattern.compile("#[0-9a-f]{6}")
                .matcher(Styles.paper("").rules())
                .results()
                .map(MatchResult::group)
                .toList());
  }

  private static void assertContrast(
      Map<String, String> colours, String ink, String ground, double least) {
    double one = luminance(colours.get(ink));
    double other = luminance(colours.get(ground));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertThat(contrast).as(ink + " on " + ground + " of " + colours).isGreaterThanOrEqualTo(least);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int value) {
    double share = (value & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
