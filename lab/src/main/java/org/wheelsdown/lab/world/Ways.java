package org.wheelsdown.lab.world;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Where aircraft fly to from each field, by their line; drawn when one first takes off there. */
final class Ways {
  /** Fields that an aircraft of one line flies to from one field; the busier stand there twice. */
  private static final int NEIGHBOURS = 48;

  private final Fields fields;
  private final long seed;
  private final FieldPoints.Belt all;
  private final FieldPoints.Belt larger;
  private final Map<Line, AtomicReferenceArray<int[]>> neighbours = new EnumMap<>(Line.class);

  Ways(Fields fields, long seed) {
    this.fields = fields;
    this.seed = seed;
    all = fields.points().belt(field -> true);
    larger = fields.points().belt(fields::isLarger);
    for (Line line : Line.values()) {
      neighbours.put(line, new AtomicReferenceArray<>(fields.count()));
    }
  }

  /** Where an aircraft of a line flies to from a field; the field itself if nothing is near. */
  int next(int from, Line line, Random random) {
    AtomicReferenceArray<int[]> known = neighbours.get(line);
    int[] choices = known.get(from);
    if (choices == null) {
      choices = neighbours(from, line);
      known.set(from, choices);
    }
    return choices.length == 0 ? from : choices[random.nextInt(choices.length)];
  }

  private int[] neighbours(int from, Line line) {
    FieldPoints.Belt belt = line.usesSmallFields() ? all : larger;
    Choices choices = new Choices();
    belt.around(
        from,
        line.nearest(),
        line.farthest(),
        (to, kilometres) ->
            choices.add(to, fields.weight(to) * Math.exp(-kilometres / line.usual())));
    Random random = new Random(seed * 1_000_003 + from * 31L + line.name().hashCode());
    return choices.count == 0
        ? new int[0]
        : IntStream.range(0, NEIGHBOURS).map(any -> choices.draw(random)).toArray();
  }

  /** Fields with how likely each is. */
  private static final class Choices {
    private int[] fields = new int[NEIGHBOURS];
    private double[] sums = new double[NEIGHBOURS];
    private int count;

    void add(int field, double weight) {
      if (count == fields.length) {
        fields = Arrays.copyOf(fields, 2 * count);
        sums = Arrays.copyOf(sums, 2 * count);
      }
      fields[count] = field;
      sums[count] = weight + (count == 0 ? 0 : sums[count - 1]);
      count++;
    }

    int draw(Random random) {
      return fields[Fields.draw(sums, count, random)];
    }
  }
}
