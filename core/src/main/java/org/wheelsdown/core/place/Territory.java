package org.wheelsdown.core.place;

import java.util.List;
import java.util.function.Supplier;

/**
 * A connected area of a country, in degrees. Longitudes begin within -180 to 180 and run on
 * eastwards across the antimeridian: Chukotka reaches to 190. A pole is a line along the bottom.
 *
 * @param country ISO 3166-1 alpha-2
 * @param east above {@code west}, and up to 540
 * @param rings makes its outline and then the holes in it, as longitude, latitude, longitude, and
 *     so on, at least three points each; the last one is not the first again
 */
public record Territory(
    String country,
    double west,
    double south,
    double east,
    double north,
    Supplier<List<double[]>> rings) {}
