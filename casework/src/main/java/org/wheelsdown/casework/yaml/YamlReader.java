package org.wheelsdown.casework.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.Written.Fields;

/** Reads YAML 1.2 with names at its top. */
public final class YamlReader {
  private final String file;

  /**
   * @param file how mistakes call it
   */
  public YamlReader(String file) {
    this.file = file;
  }

  /** What a text says. */
  public WrittenFile read(String text) {
    Places places = new Places(text);
    WrittenTree tree = new WrittenTree(file, places);
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (!tree.take(event)) {
          break;
        }
      }
    } catch (MarkedYamlEngineException e) {
      return unreadable(text, places.of(e.getProblemMark()), sentence(e));
    } catch (ReaderException e) {
      Span span = Lines.of(text).span(text.offsetByCodePoints(0, e.getPosition()));
      return unreadable(text, span, "This character is invisible and not allowed in a text file");
    } catch (YamlEngineException e) {
      return unreadable(text, Span.FIRST, "This is no YAML: " + e.getMessage());
    }
    return checked(text, tree);
  }

  private WrittenFile checked(String text, WrittenTree tree) {
    if (tree.root().isEmpty() && !tree.mistakes().isEmpty()) {
      return new WrittenFile(text, Optional.empty(), tree.mistakes());
    } else if (tree.root().orElse(null) instanceof Fields fields) {
      return new WrittenFile(text, Optional.of(fields), tree.mistakes());
    }
    return unreadable(text, Span.FIRST, "There are no fields here such as 'title: …'");
  }

  private WrittenFile unreadable(String text, Span span, String message) {
    Mistake mistake = span.mistake(file, message, "");
    return new WrittenFile(text, Optional.empty(), List.of(mistake));
  }

  private static String sentence(MarkedYamlEngineException e) {
    return "This cannot be read as YAML: %s%s"
        .formatted(e.getContext() == null ? "" : e.getContext() + " ", e.getProblem());
  }
}
