package org.wheelsdown.casework.brief.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A page as a PDF can show it. Where it lacks a letter, or cannot join it to its neighbours as its
 * script wants it, the code points of all letters there stand in their place: wrong letters would
 * be worse.
 *
 * @param page with all of its markup
 * @param places in which code points stand
 */
public record Legible(String page, int places) {
  /** Attributes and the title are not set in our fonts. */
  private static final Pattern NOT_SET = Pattern.compile("<title>[^<]*</title>|<[^>]*>");

  private static final Map<Cut, CmapLookup> LETTERS = letters(Cut.REGULAR, Cut.ARABIC, Cut.HEBREW);

  private static Map<Cut, CmapLookup> letters(Cut... cuts) {
    Map<Cut, CmapLookup> letters = new EnumMap<>(Cut.class);
    for (Cut cut : cuts) {
      try (TrueTypeFont font = cut.read()) {
        letters.put(cut, font.getUnicodeCmapLookup());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return letters;
  }

  /**
   * Makes a page legible.
   *
   * @param page well-formed, in XHTML
   */
  public static Legible of(String page) {
    String composed = Normalizer.normalize(page, Normalizer.Form.NFC);
    StringBuilder legible = new StringBuilder();
    int places = 0;
    int start = 0;
    for (Matcher markup = NOT_SET.matcher(composed); markup.find(); start = markup.end()) {
      places += append(composed.substring(start, markup.start()), legible);
      legible.append(markup.group());
    }
    places += append(composed.substring(start), legible);
    return new Legible(legible.toString(), places);
  }

  /** A line that is drawn as it stands, such as the foot of a page: in its order from left on. */
  public static String line(String text) {
    StringBuilder legible = new StringBuilder();
    append(Normalizer.normalize(text, Normalizer.Form.NFC), legible);
    return RightToLeft.drawn(ArabicForms.shaped(legible.toString()), Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /**
   * Appends a text as it can be shown.
   *
   * @return places of it in which code points stand
   */
  private static int append(String text, StringBuilder legible) {
    int places = 0;
    for (int start = 0, end; start < text.length(); start = end) {
      boolean isForeign = isForeign(text.codePointAt(start));
      end = end(text, start, isForeign);
      String part = text.substring(start, end);
      boolean isShown = !isForeign || isShown(part);
      legible.append(isShown ? part : codePoints(part));
      places += isShown ? 0 : 1;
    }
    return places;
  }

  private static int end(String text, int start, boolean isForeign) {
    int end = start;
    while (end < text.length() && isForeign(text.codePointAt(end)) == isForeign) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isForeign(int letter) {
    return !Character.isWhitespace(letter) && !has(Cut.REGULAR, letter);
  }

  private static boolean isShown(String letters) {
    return letters.codePoints().allMatch(Legible::standsAlone)
        && ArabicForms.shaped(letters)
            .codePoints()
            .allMatch(letter -> has(Cut.ARABIC, letter) || has(Cut.HEBREW, letter));
  }

  /** Marks above and below letters would need rules of the font; so would letters without forms. */
  private static boolean standsAlone(int letter) {
    boolean isJoined =
        Character.isLetter(letter)
            && Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return Character.getType(letter) != Character.NON_SPACING_MARK
        && (!isJoined || ArabicForms.has(letter));
  }

  private static boolean has(Cut cut, int letter) {
    CmapLookup letters = LETTERS.get(cut);
    return letters != null && letters.getGlyphId(letter) > 0;
  }

  private static String codePoints(String letters) {
    return letters
        .codePoints()
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining(" ", "[", "]"));
  }
}
