package org.wheelsdown.lab.masking;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.wheelsdown.core.position.Position;

/** One list after another, without a copy: thousands of cases share the reports of one track. */
final class Joined extends AbstractList<Position> implements RandomAccess {
  private final List<Position> before;
  private final List<Position> after;

  Joined(List<Position> before, List<Position> after) {
    this.before = before;
    this.after = after;
  }

  @Override
  public Position get(int index) {
    return index < before.size() ? before.get(index) : after.get(index - before.size());
  }

  @Override
  public int size() {
    return before.size() + after.size();
  }
}
