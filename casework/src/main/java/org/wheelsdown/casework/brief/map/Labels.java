package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names beside their places; none lies over another or over a place. */
final class Labels {
  /** Pixels of a letter's height and width, on average, and of a line. */
  static final double SIZE = 11;

  private static final double LETTER = 0.58 * SIZE;
  private static final double LINE = 1.3 * SIZE;
  private static final double AWAY = 6;

  private final Box picture;
  private final List<Box> taken = new ArrayList<>();
  private final List<Spot> lines;

  /**
   * @param taken what no name may lie on
   * @param lines points of lines, on which a name lies only where there is no other room
   */
  Labels(Box picture, List<Box> taken, List<Spot> lines) {
    this.picture = picture;
    this.taken.addAll(taken);
    this.lines = lines;
  }

  /** The room that a place takes up itself. */
  static Box around(Spot place) {
    return new Box(place.x() - 4, place.y() - 4, 8, 8);
  }

  /**
   * Room for one of some texts, the first for which there is any: where it lies on the fewest
   * lines. Empty where there is no room.
   */
  Optional<Placed> place(Spot at, List<String> texts) {
    Optional<Placed> placed =
        texts.stream().map(text -> place(at, text)).flatMap(Optional::stream).findFirst();
    placed.ifPresent(each -> taken.add(each.box()));
    return placed;
  }

  private Optional<Placed> place(Spot at, String text) {
    return boxes(at, text)
        .filter(box -> box.isIn(picture))
        .filter(box -> taken.stream().noneMatch(box::overlaps))
        .min(Comparator.comparingLong(this::crossed))
        .map(box -> new Placed(text, box));
  }

  private long crossed(Box box) {
    return lines.stream().filter(box::has).count();
  }

  /** Right and left of it, above and below, and at its corners, the best first. */
  private static Stream<Box> boxes(Spot at, String text) {
    double width = LETTER * text.length() + 4;
    double right = at.x() + AWAY;
    double left = at.x() - AWAY - width;
    double above = at.y() - AWAY - LINE;
    double below = at.y() + AWAY;
    double beside = at.y() - LINE / 2;
    return Stream.of(
            new Spot(right, beside),
            new Spot(left, beside),
            new Spot(at.x() - width / 2, above),
            new Spot(at.x() - width / 2, below),
            new Spot(right, above),
            new Spot(right, below),
            new Spot(left, above),
            new Spot(left, below))
        .map(corner -> new Box(corner.x(), corner.y(), width, LINE));
  }

  /** A text and where it goes. */
  record Placed(String text, Box box) {}
}
