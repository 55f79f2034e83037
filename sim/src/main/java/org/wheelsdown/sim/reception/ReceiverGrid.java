package org.wheelsdown.sim.reception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** For each cell of the world the receivers that could hear something in it. */
final class ReceiverGrid {
  /** Degrees. */
  private static final int CELL = 2;

  private static final int ROWS = 180 / CELL;
  private static final int COLUMNS = 360 / CELL;

  private final List<List<Receiver>> cells =
      new ArrayList<>(Collections.nCopies(ROWS * COLUMNS, List.of()));

  ReceiverGrid(List<Receiver> receivers) {
    for (int row = 0; row < ROWS; row++) {
      double south = row * CELL - 90.0;
      List<Receiver> inBand =
          receivers.stream().filter(each -> each.reachesBand(south, south + CELL)).toList();
      for (int column = 0; column < COLUMNS && !inBand.isEmpty(); column++) {
        cells.set(row * COLUMNS + column, reaching(inBand, south, column * CELL - 180.0));
      }
    }
  }

  private static List<Receiver> reaching(List<Receiver> inBand, double south, double west) {
    Receiver[] reaching =
        inBand.stream()
            .filter(each -> each.reachesCell(south, west, CELL))
            .toArray(Receiver[]::new);
    return Arrays.asList(reaching);
  }

  List<Receiver> near(double latitude, double longitude) {
    int row = Math.max(0, Math.min(ROWS - 1, (int) ((latitude + 90) / CELL)));
    int column = Math.floorMod((int) Math.floor((longitude + 180) / CELL), COLUMNS);
    return cells.get(row * COLUMNS + column);
  }
}
