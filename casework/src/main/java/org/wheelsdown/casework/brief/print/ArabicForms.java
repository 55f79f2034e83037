package org.wheelsdown.casework.brief.print;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The forms that Arabic letters have by what stands beside them. Fonts have rules for them, which
 * nothing here applies; but Unicode also has each form as a character of its own (U+FB50 to
 * U+FEFC), and Java knows which letters these are forms of.
 */
final class ArabicForms {
  private static final int FIRST = 0xFB50;
  private static final int LAST = 0xFEFC;

  /** By the letter, and by lam and alef, which are one wherever they meet. */
  private static final Map<String, Map<Form, String>> FORMS = read();

  /** How a letter is joined; its name is how names of characters end. */
  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL;

    static Optional<Form> of(String name) {
      return Arrays.stream(values())
          .filter(form -> name.endsWith(" " + form + " FORM"))
          .filter(form -> name.matches("ARABIC (LETTER|LIGATURE LAM WITH ALEF) .*"))
          .findFirst();
    }
  }

  private ArabicForms() {}

  private static Map<String, Map<Form, String>> read() {
    Map<String, Map<Form, String>> forms = new HashMap<>();
    IntStream.rangeClosed(FIRST, LAST)
        .filter(Character::isDefined)
        .forEach(
            each ->
                Form.of(Character.getName(each))
                    .ifPresent(
                        form -> {
                          String shown = Character.toString(each);
                          String letters = Normalizer.normalize(shown, Normalizer.Form.NFKC);
                          forms
                              .computeIfAbsent(letters, any -> new EnumMap<>(Form.class))
                              .put(form, shown);
                        }));
    return forms;
  }

  /**
   * Whether it is a letter whose forms are known, so that it can be joined to others, or a form.
   */
  static boolean has(int letter) {
    String letters = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    return FORMS.containsKey(letters);
  }

  /** The text with each letter in its form, in the same order. */
  static String shaped(String text) {
    StringBuilder shaped = new StringBuilder();
    String before = "";
    for (int i = 0; i < text.length(); i += before.length()) {
      String here = at(text, i);
      String after = at(text, i + here.length());
      shaped.append(form(here, areJoined(before, here), areJoined(here, after)));
      before = here;
    }
    return shaped.toString();
  }

  /** The letter there, or lam and alef together; nothing after the end. */
  private static String at(String text, int start) {
    return List.of(2, 1).stream()
        .filter(length -> start + length <= text.length())
        .map(length -> text.substring(start, start + length))
        .filter(letters -> letters.length() == 1 || FORMS.containsKey(letters))
        .findFirst()
        .orElse("");
  }

  private static boolean areJoined(String one, String next) {
    return forms(one).containsKey(Form.INITIAL) && forms(next).containsKey(Form.FINAL);
  }

  private static String form(String letters, boolean afterOne, boolean beforeOne) {
    if (afterOne) {
      Form form = beforeOne ? Form.MEDIAL : Form.FINAL;
      return forms(letters).getOrDefault(form, letters);
    } else if (beforeOne) {
      return forms(letters).getOrDefault(Form.INITIAL, letters);
    }
    // A letter by itself looks as it is named; fonts need not have its form for that.
    boolean isOne = letters.length() == 1;
    return isOne ? letters : forms(letters).getOrDefault(Form.ISOLATED, letters);
  }

  private static Map<Form, String> forms(String letters) {
    return FORMS.getOrDefault(letters, Map.of());
  }
}
