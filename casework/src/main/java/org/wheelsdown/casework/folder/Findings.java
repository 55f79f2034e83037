package org.wheelsdown.casework.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.Span;
import org.wheelsdown.casework.yaml.Written;

/** Mistakes and warnings as they are found. */
final class Findings {
  private static final Comparator<Mistake> IN_ORDER =
      Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column);

  private final String file;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Mistake> warnings = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void addAll(List<Mistake> more) {
    mistakes.addAll(more);
  }

  void mistake(Written where, String message, String hint) {
    mistake(where.span(), message, hint);
  }

  void mistake(Span where, String message, String hint) {
    mistakes.add(where.mistake(file, message.replaceFirst("\\.$", ""), hint));
  }

  void warning(Written where, String message, String hint) {
    warnings.add(where.span().mistake(file, message, hint));
  }

  boolean hasMistakes() {
    return !mistakes.isEmpty();
  }

  /** In the order of the file. */
  List<Mistake> mistakes() {
    return mistakes.stream().sorted(IN_ORDER).toList();
  }

  /** In the order of the file. */
  List<Mistake> warnings() {
    return warnings.stream().sorted(IN_ORDER).toList();
  }
}
