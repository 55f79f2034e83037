package org.wheelsdown.cli.option;

import picocli.CommandLine.Mixin;

/** The options that narrow any question: by aircraft and time. */
public final class FilterOptions {
  @Mixin AircraftOptions aircraft = new AircraftOptions();

  @Mixin TimeOptions times = new TimeOptions();
}
