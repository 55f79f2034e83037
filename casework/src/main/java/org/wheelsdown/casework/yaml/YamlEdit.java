package org.wheelsdown.casework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Items;
import org.wheelsdown.casework.yaml.Written.Meaning;
import org.wheelsdown.casework.yaml.Written.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a YAML file in one place and leaves every other byte as it is: comments, order and
 * spacing stay. What comes out is read again before it is given; where it does not say exactly what
 * it should, as may be in files that are written in odd ways, there is nothing.
 */
public final class YamlEdit {
  private final String text;
  private final Fields root;
  private final Lines lines;

  /**
   * @param file that could be read
   */
  public YamlEdit(WrittenFile file) {
    text = file.text();
    root = file.root().orElseThrow();
    lines = Lines.of(text);
  }

  /** A text as it can stand after a name, in quotes where it needs them. */
  public static String inLine(String words) {
    return ScalarText.inLine(words);
  }

  /**
   * The text with one more item at the end of a list at its top.
   *
   * @param list its name; it is made if it is not there
   */
  public Optional<String> adding(String list, JsonNode item) {
    ObjectNode wanted = (ObjectNode) WrittenJson.of(root);
    ArrayNode items = wanted.path(list) instanceof ArrayNode array ? array : wanted.putArray(list);
    items.add(item);
    return Optional.of(withItem(list, item)).filter(changed -> says(changed, wanted));
  }

  /** The text with another text in place of one that stands there; or nothing, see the class. */
  public Optional<String> replacing(Scalar old, String words) {
    boolean endsLine = old.span().end() > old.span().start() && lines.beginsAt(old.span().end());
    String changed =
        text.substring(0, old.span().start())
            + ScalarText.inLine(words)
            + (endsLine ? lines.ending() : "")
            + text.substring(old.span().end());
    return Optional.of(changed).filter(t -> differsOnlyIn(old, words, t));
  }

  /**
   * The text with another value of a field of an item; or nothing, see the class.
   *
   * @param list at the top, in which the item stands
   * @param index of the item, from 0
   * @param value what it shall say; JSON's null takes the field away
   */
  public Optional<String> setting(String list, int index, String name, JsonNode value) {
    ObjectNode wanted = (ObjectNode) WrittenJson.of(root);
    ObjectNode item = (ObjectNode) wanted.path(list).path(index);
    if (value.isNull()) {
      item.remove(name);
    } else {
      item.set(name, value);
    }
    if (wanted.equals(WrittenJson.of(root))) {
      return Optional.of(text);
    }
    Items items = (Items) root.find(list).orElseThrow().value();
    Fields fields = (Fields) items.items().get(index);
    return new FieldEdit(text, fields)
        .candidates(name, value).stream().filter(changed -> says(changed, wanted)).findFirst();
  }

  private String withItem(String list, JsonNode item) {
    Optional<Field> found = root.find(list);
    if (found.isEmpty()) {
      return insert(root.span().end(), below(List.of(list + ":"), root), itemLines(item, root, 2));
    }
    Field field = found.get();
    if (field.value() instanceof Items items && items.inBrackets()) {
      return insertInBrackets(items, ItemText.inLine(item));
    } else if (field.value() instanceof Items items) {
      return insert(lineAfter(items), "", itemLines(item, items, 0));
    }
    return insert(lines.after(field.name().start()), "", itemLines(item, root, 2));
  }

  private String itemLines(JsonNode item, Written sibling, int deeper) {
    return below(
        ItemText.lines(item).stream().map(line -> " ".repeat(deeper) + line).toList(), sibling);
  }

  /** Lines as far in as something that stands there. */
  private String below(List<String> added, Written sibling) {
    String indent = " ".repeat(sibling.span().column() - 1);
    return added.stream().map(line -> indent + line + lines.ending()).collect(Collectors.joining());
  }

  private String insert(int place, String heading, String added) {
    String before = lines.beginsAt(place) ? "" : lines.ending();
    return text.substring(0, place) + before + heading + added + text.substring(place);
  }

  private String insertInBrackets(Items items, String added) {
    int place = items.items().isEmpty() ? items.span().start() + 1 : end(items);
    String comma = items.items().isEmpty() ? "" : ", ";
    return text.substring(0, place) + comma + added + text.substring(place);
  }

  /** A text over several lines ends where the next line begins, all else within its line. */
  private int lineAfter(Items items) {
    int end = end(items);
    return lines.beginsAt(end) ? end : lines.after(end);
  }

  /** Where the last of its texts ends: what comes then may be comments that belong to others. */
  private static int end(Items items) {
    return items.items().isEmpty()
        ? items.span().end()
        : endOf(items.items().get(items.items().size() - 1));
  }

  static int endOf(Written written) {
    if (written instanceof Items items && !items.inBrackets()) {
      return end(items);
    } else if (written instanceof Fields fields && !fields.inBrackets()) {
      return fields.fields().values().stream()
          .mapToInt(field -> endOf(field.value()))
          .max()
          .orElse(fields.span().end());
    }
    return written.span().end();
  }

  private static boolean says(String changed, JsonNode wanted) {
    return new YamlReader("")
        .read(changed)
        .root()
        .map(WrittenJson::of)
        .filter(wanted::equals)
        .isPresent();
  }

  private boolean differsOnlyIn(Scalar old, String words, String changed) {
    Written wanted = replaced(root, old, new Scalar(words, Meaning.WORDS, old.span()));
    return says(changed, WrittenJson.of(wanted));
  }

  private static Written replaced(Written within, Scalar old, Scalar by) {
    if (within instanceof Fields fields) {
      Map<String, Field> changed = new LinkedHashMap<>(fields.fields());
      changed.replaceAll(
          (name, field) -> new Field(field.name(), replaced(field.value(), old, by)));
      return new Fields(changed, fields.inBrackets(), fields.span());
    } else if (within instanceof Items list) {
      List<Written> changed = list.items().stream().map(item -> replaced(item, old, by)).toList();
      return new Items(changed, list.inBrackets(), list.span());
    }
    return within.equals(old) ? by : within;
  }
}
