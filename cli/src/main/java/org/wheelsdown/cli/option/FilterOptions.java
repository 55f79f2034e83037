package org.wheelsdown.cli.option;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Where;
import picocli.CommandLine.Mixin;

/** The options that narrow any question: by aircraft, place and time. */
public final class FilterOptions {
  @Mixin private AircraftOptions aircraft = new AircraftOptions();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private TimeOptions times = new TimeOptions();

  /**
   * The filter that they make.
   *
   * @param more what else narrows it by place
   * @param told is told in a sentence how each place and each day was understood
   */
  public Filter filter(List<WhereOptions> more, Consumer<String> told)
      throws UserMistake, IOException {
    AskedPlaces asked = new AskedPlaces(told);
    Where where = places.applied(Where.ANYWHERE, asked);
    for (WhereOptions options : more) {
      where = options.applied(where, asked);
    }
    return times.applied(Filter.EVERYTHING.of(aircraft.who(told)).in(where), asked, told);
  }

  /** The places of the filter on the ground, once it was made: what lies in all of these. */
  public List<Area> grounds() {
    return places.grounds();
  }
}
