package org.wheelsdown.cli.adding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;

/** Ids made of what things are called. */
final class Slug {
  private static final int LONGEST = 40;

  private Slug() {}

  /**
   * An id that is still free.
   *
   * @param otherwise where the text has no Latin letters or digits
   */
  static String of(String text, String otherwise, Set<String> taken) {
    String plain =
        Normalizer.normalize(text, Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? otherwise : shortened(plain);
    String free = slug;
    for (int i = 2; taken.contains(free); i++) {
      free = slug + "-" + i;
    }
    return free;
  }

  /** Whole words, as far as they fit. */
  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }
}
