package org.wheelsdown.core.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names into the form in which they are compared: Asunción is asuncion to a keyboard. */
final class Spelling {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  /** In lower case, without accents, and with one space for whatever parts words. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    return APART.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
