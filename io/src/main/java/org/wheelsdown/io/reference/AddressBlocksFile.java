package org.wheelsdown.io.reference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wheelsdown.core.aircraft.AddressBlock;

/** Reads files of blocks, which are written by hand and begin with their sources. */
final class AddressBlocksFile {
  private static final String HEADER = "first,last,state";

  private AddressBlocksFile() {}

  static List<AddressBlock> read(String file) {
    String text = new String(Columns.read(file), StandardCharsets.UTF_8);
    List<String> rows = text.lines().filter(line -> !line.startsWith("#")).toList();
    if (!rows.get(0).equals(HEADER)) {
      throw new IllegalStateException(file + " has other columns than " + HEADER);
    }
    return rows.stream().skip(1).map(AddressBlocksFile::block).toList();
  }

  private static AddressBlock block(String row) {
    String[] cells = row.split(",", -1);
    return new AddressBlock(
        Integer.parseInt(cells[0], 16), Integer.parseInt(cells[1], 16), cells[2]);
  }
}
