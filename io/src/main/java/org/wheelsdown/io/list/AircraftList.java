package org.wheelsdown.io.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.question.AircraftNames;

/**
 * A list of aircraft to ask about: one address or registration a line, or a table with commas,
 * semicolons or tabs whose first line names its columns. Lines that begin with {@code #} are
 * comments. What cannot be an aircraft is left out and counted.
 *
 * @param aircraft by address; by registration where a line has no address
 * @param skipped how many lines name no aircraft
 * @param firstSkipped the first of them, such as {@code line 7: "?"}; empty where there is none
 */
public record AircraftList(AircraftNames aircraft, int skipped, String firstSkipped) {
  private static final int LONGEST_QUOTE = 40;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file in UTF-8; what is not UTF-8 in it does no harm, as codes are of plain letters.
   *
   * @throws IOException if it cannot be read
   */
  public static AircraftList read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** The list that a text is. */
  public static AircraftList of(String text) {
    List<CsvRecord> lines = records(text);
    Optional<ListColumns> named =
        lines.stream().findFirst().flatMap(first -> ListColumns.named(first.getFields()));
    ListColumns columns = named.orElse(ListColumns.FIRST_ONLY);
    List<AircraftNames> found = new ArrayList<>();
    int skipped = 0;
    String firstSkipped = "";
    for (CsvRecord line : named.isPresent() ? lines.subList(1, lines.size()) : lines) {
      Optional<AircraftNames> names = columns.aircraft(line.getFields());
      names.ifPresent(found::add);
      if (names.isEmpty() && skipped++ == 0) {
        firstSkipped = quoted(line);
      }
    }
    return new AircraftList(AircraftNames.union(found), skipped, firstSkipped);
  }

  /** A quote that is never closed swallows the rest; then quotes are letters like others. */
  private static List<CsvRecord> records(String text) {
    try {
      return records(text, '"');
    } catch (CsvParseException e) {
      return records(text, '\0');
    }
  }

  private static List<CsvRecord> records(String text, char quote) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .quoteCharacter(quote)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(withoutComments(text))
        .stream()
        .filter(line -> !line.getFields().stream().allMatch(String::isBlank))
        .toList();
  }

  /** Emptied rather than taken out, so that lines keep their numbers. */
  private static String withoutComments(String text) {
    return text.replaceAll("(?m)^[ \\t]*#.*$", "");
  }

  private static char separator(String text) {
    String first =
        withoutComments(text).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    for (char separator : new char[] {'\t', ';'}) {
      if (first.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  private static String quoted(CsvRecord line) {
    String text = String.join(",", line.getFields()).strip();
    String head = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    return "line %d: \"%s\"".formatted(line.getStartingLineNumber(), head);
  }
}
