package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.Collectors;

/** Several areas as one. */
record Union(List<Area> parts) implements Area {
  Union {
    parts = List.copyOf(parts);
  }

  @Override
  public String name() {
    return parts.stream().map(Area::name).collect(Collectors.joining(" or "));
  }

  @Override
  public boolean contains(double latitude, double longitude) {
    return parts.stream().anyMatch(part -> part.contains(latitude, longitude));
  }

  @Override
  public double kilometres(double latitude, double longitude, double limit) {
    return parts.stream()
        .mapToDouble(part -> part.kilometres(latitude, longitude, limit))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  @Override
  public List<Box> boxes() {
    return parts.stream().flatMap(part -> part.boxes().stream()).toList();
  }
}
