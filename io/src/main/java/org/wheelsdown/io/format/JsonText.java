package org.wheelsdown.io.format;

/** JSON's backslash escapes. */
final class JsonText {
  private JsonText() {}

  /** The text that was meant; what is no valid escape stays as it is. */
  static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 == raw.length()) {
        text.append(c);
        continue;
      }
      char escaped = raw.charAt(++i);
      if (escaped == 'u' && isHex(raw, i + 1)) {
        text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(meaningOf(escaped));
      }
    }
    return text.toString();
  }

  private static boolean isHex(String raw, int from) {
    return from + 4 <= raw.length()
        && raw.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static char meaningOf(char escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escaped;
    };
  }
}
