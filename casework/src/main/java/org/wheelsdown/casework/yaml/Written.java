package org.wheelsdown.casework.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a YAML file, with its places. */
public sealed interface Written {
  /** From its first character to its last. */
  Span span();

  /** What a text means beside its letters. */
  enum Meaning {
    WORDS,
    WHOLE_NUMBER,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /**
   * A text, a number, true, false or nothing.
   *
   * @param text as it is written, without quotes: {@code 006037} keeps its zeros
   */
  record Scalar(String text, Meaning meaning, Span span) implements Written {}

  /**
   * A list.
   *
   * @param inBrackets whether it is written as {@code [a, b]}
   */
  record Items(List<Written> items, boolean inBrackets, Span span) implements Written {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Names with what is written of each, in the order of the file.
   *
   * @param inBrackets whether it is written as {@code {a: b}}
   */
  record Fields(Map<String, Field> fields, boolean inBrackets, Span span) implements Written {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The one of that name. */
    public Optional<Field> find(String name) {
      return Optional.ofNullable(fields.get(name));
    }
  }

  /**
   * A name and what is written of it.
   *
   * @param name where the name stands
   */
  record Field(Span name, Written value) {
    /** Whether a name stands there and nothing else. */
    boolean isEmpty() {
      return value instanceof Scalar scalar && scalar.meaning() == Meaning.NOTHING;
    }
  }
}
