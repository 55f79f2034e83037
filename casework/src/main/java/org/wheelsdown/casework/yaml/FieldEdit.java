package org.wheelsdown.casework.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Fields;
import tools.jackson.databind.JsonNode;

/** Changes one field of an item. What comes out may not say what is meant, so it is to be read. */
final class FieldEdit {
  private final String text;
  private final Fields item;
  private final Lines lines;

  /**
   * @param item that stands in the text
   */
  FieldEdit(String text, Fields item) {
    this.text = text;
    this.item = item;
    this.lines = Lines.of(text);
  }

  /**
   * The text as a person might have changed it, the best way first.
   *
   * @param value JSON's null takes the field away
   */
  List<String> candidates(String name, JsonNode value) {
    Optional<Field> present = item.find(name);
    if (value.isNull()) {
      return present.flatMap(this::without).stream().toList();
    }
    List<String> candidates = new ArrayList<>();
    for (String written : written(name, value)) {
      candidates.add(present.map(field -> with(field, written)).orElseGet(() -> with(written)));
    }
    return candidates;
  }

  /** Over several lines where that reads better; a comment that follows may not allow it. */
  private List<String> written(String name, JsonNode value) {
    String inLine = name + ": " + ItemText.inLine(value);
    if (item.inBrackets()) {
      return List.of(inLine);
    }
    return List.of(String.join(lines.ending() + indent(), ItemText.field(name, value)), inLine);
  }

  private String with(Field present, String written) {
    int end = end(present);
    return text.substring(0, present.name().start()) + written + ending(end) + text.substring(end);
  }

  private String with(String written) {
    if (item.inBrackets()) {
      int end = item.span().end() - 1;
      return text.substring(0, end) + ", " + written + text.substring(end);
    }
    int place = lineAfter(YamlEdit.endOf(item));
    String before = lines.beginsAt(place) ? "" : lines.ending();
    return text.substring(0, place)
        + before
        + indent()
        + written
        + lines.ending()
        + text.substring(place);
  }

  /** Empty where it stands beside something else that stays, such as the hyphen of its item. */
  private Optional<String> without(Field present) {
    int start = present.name().start();
    if (item.inBrackets()) {
      int comma = text.lastIndexOf(',', start);
      return comma < item.span().start() ? Optional.empty() : Optional.of(cut(comma, end(present)));
    }
    int line = start - (present.name().column() - 1);
    boolean isAlone = text.substring(line, start).isBlank();
    return isAlone ? Optional.of(cut(line, lineAfter(end(present)))) : Optional.empty();
  }

  private String cut(int start, int end) {
    return text.substring(0, start) + text.substring(end);
  }

  /** Where nothing is written after a name, it ends with its colon. */
  private int end(Field field) {
    return field.isEmpty()
        ? text.indexOf(':', field.name().end()) + 1
        : YamlEdit.endOf(field.value());
  }

  /** A text over several lines ends where the next line begins. */
  private String ending(int end) {
    return lines.beginsAt(end) ? lines.ending() : "";
  }

  private int lineAfter(int end) {
    return lines.beginsAt(end) ? end : lines.after(end);
  }

  private String indent() {
    return " ".repeat(item.span().column() - 1);
  }
}
