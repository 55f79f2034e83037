package org.wheelsdown.casework.folder.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Items;
import org.wheelsdown.casework.yaml.Written.Meaning;
import org.wheelsdown.casework.yaml.Written.Scalar;

/**
 * Fields by what their values are. Nothing here complains: where a value is of another kind it is
 * as if it was not written, and the schema has said so.
 */
public final class Entry {
  private final Fields fields;

  public Entry(Fields fields) {
    this.fields = fields;
  }

  /** A text without space around it; empty where there is none. */
  public String text(String name) {
    return find(name).orElse("");
  }

  /** The same, if there is one. */
  public Optional<String> find(String name) {
    return value(name).flatMap(Entry::text);
  }

  /** A text with its place. */
  public Optional<Scalar> scalar(String name) {
    return value(name).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** A date, if there is one and the calendar has it. */
  public Optional<LocalDate> findDate(String name) {
    return find(name).flatMap(Dates::find);
  }

  /** A date that the schema has made sure of. */
  public LocalDate date(String name) {
    return findDate(name).orElseThrow();
  }

  /** The texts of a list; one text is a list of one. */
  public List<String> texts(String name) {
    return value(name).stream().flatMap(Entry::items).flatMap(item -> text(item).stream()).toList();
  }

  /** The same, each once. */
  public Set<String> set(String name) {
    return new LinkedHashSet<>(texts(name));
  }

  /** The texts of a list with their places. */
  public List<Scalar> scalars(String name) {
    return items(name).stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
  }

  /** What a list holds; one thing is a list of one. */
  public List<Written> items(String name) {
    return value(name).stream().flatMap(Entry::items).toList();
  }

  /** The fields below a name. */
  public Optional<Entry> entry(String name) {
    return value(name).filter(Fields.class::isInstance).map(Fields.class::cast).map(Entry::new);
  }

  /** Those in a list that are fields. */
  public List<Entry> entries(String name) {
    return items(name).stream()
        .filter(Fields.class::isInstance)
        .map(item -> new Entry((Fields) item))
        .toList();
  }

  /** All names of which something is written, with that. */
  public Map<String, Written> all() {
    Map<String, Written> all = new LinkedHashMap<>();
    fields.fields().keySet().forEach(name -> value(name).ifPresent(v -> all.put(name, v)));
    return all;
  }

  /** Whether something is written of it. */
  public boolean has(String name) {
    return value(name).isPresent();
  }

  /** What is written of it. */
  public Optional<Written> value(String name) {
    return fields
        .find(name)
        .map(Written.Field::value)
        .filter(value -> !(value instanceof Scalar s && s.meaning() == Meaning.NOTHING));
  }

  /** Whether something is an id, or are fields with it. */
  public static boolean isOf(Written written, String name, String id) {
    return written instanceof Fields within
        ? new Entry(within).text(name).equals(id)
        : text(written).filter(id::equals).isPresent();
  }

  public Fields fields() {
    return fields;
  }

  /** The text that something is, without space around it. */
  static Optional<String> text(Written value) {
    return value instanceof Scalar scalar && scalar.meaning() != Meaning.NOTHING
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  private static Stream<Written> items(Written value) {
    return value instanceof Items list ? list.items().stream() : Stream.of(value);
  }
}
