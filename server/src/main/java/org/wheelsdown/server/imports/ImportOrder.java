package org.wheelsdown.server.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.ingest.Provenance;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody wants to be imported.
 *
 * @param path a file or folder of this machine; empty where files will be sent
 * @param announced bytes that will be sent, 0 where that was not said
 */
record ImportOrder(Optional<Path> path, Provenance provenance, long announced) {
  private static final Set<String> FIELDS =
      Set.of("path", "origin", "licence", "published", "captured", "bytes");

  private static final int LONGEST = 4_000;
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads it.
   *
   * @param body JSON; nothing is an order without any field
   * @param namingFiles is run before a file of this machine is looked for, to refuse it
   * @throws ProblemException if it is none
   */
  static ImportOrder of(byte[] body, Runnable namingFiles) {
    ObjectNode fields = fields(body);
    for (String name : fields.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw ProblemException.ofTerm(name, "Nothing is called so here.");
      }
    }
    Provenance provenance =
        new Provenance(
            text(fields, "origin"),
            text(fields, "licence"),
            day(fields, "published"),
            day(fields, "captured"));
    Optional<Path> path = path(text(fields, "path"), namingFiles);
    return new ImportOrder(path, provenance, bytes(fields));
  }

  private static ObjectNode fields(byte[] body) {
    try {
      JsonNode read = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
      if (read instanceof ObjectNode fields) {
        return fields;
      }
    } catch (JacksonException e) {
      // Told below.
    }
    throw new ProblemException(400, "What was sent is not an object of JSON.");
  }

  private static String text(ObjectNode fields, String name) {
    JsonNode value = fields.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    String text = value.isString() ? value.asString().strip() : "\n";
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.ofTerm(name, name + " is a line of text.");
    }
    return text;
  }

  private static Optional<LocalDate> day(ObjectNode fields, String name) {
    String text = text(fields, name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw ProblemException.ofTerm(name, name + " is a day such as 2026-11-01.");
    }
  }

  private static long bytes(ObjectNode fields) {
    JsonNode value = fields.path("bytes");
    if (value.isMissingNode() || value.isNull()) {
      return 0;
    } else if (!value.canConvertToLong() || value.asLong() < 0) {
      throw ProblemException.ofTerm("bytes", "bytes is a whole number.");
    }
    return value.asLong();
  }

  /**
   * As it would be typed in a terminal, but whole: the server's own folder is nobody's business.
   */
  private static Optional<Path> path(String text, Runnable namingFiles) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    namingFiles.run();
    String whole =
        text.equals("~") || text.startsWith("~/")
            ? System.getProperty("user.home") + text.substring(1)
            : text;
    try {
      Path path = Path.of(whole);
      if (!path.isAbsolute()) {
        throw ProblemException.ofTerm("path", "Say the whole path, from / or ~ on.");
      } else if (!Files.exists(path)) {
        throw ProblemException.ofTerm("path", "There is no file or folder %s.".formatted(path));
      }
      return Optional.of(path);
    } catch (InvalidPathException e) {
      throw ProblemException.ofTerm("path", "There can be no file of that name.");
    }
  }
}
