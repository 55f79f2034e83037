package org.wheelsdown.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that narrow a question by aircraft and time. */
public final class FilterOptions {
  private static final Pattern HEX = Pattern.compile("~?[0-9A-Fa-f]{6}");
  private static final Pattern REGISTRATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .+-]*");

  @Option(
      names = "--aircraft",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "HEX|REG,…",
      description = "Only these aircraft, by ICAO address or registration; several with commas.")
  private List<String> aircraft = List.of();

  @Option(
      names = "--type",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "TYPE,…",
      description = "Only these type designators, such as IL76; several with commas.")
  private List<String> types = List.of();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private TimeOptions times = new TimeOptions();

  /**
   * The filter that they make.
   *
   * @param told is told in a sentence how each place was understood
   */
  public Filter filter(Consumer<String> told) throws UserMistake {
    Filter filter = Filter.EVERYTHING.ofTypes(Set.copyOf(types));
    filter = aircraft.isEmpty() ? filter : ofAircraft(filter);
    Optional<Set<String>> airports = places.airports(told);
    filter = airports.isEmpty() ? filter : filter.at(airports.get());
    filter = times.since().map(filter::since).orElse(filter);
    filter = times.until().map(filter::until).orElse(filter);
    times.check();
    return filter;
  }

  /** Six hex digits may also be a registration: both are looked for. */
  private Filter ofAircraft(Filter filter) throws UserMistake {
    Set<Address> addresses = new HashSet<>();
    Set<String> registrations = new HashSet<>();
    for (String text : aircraft) {
      boolean isHex = HEX.matcher(text).matches();
      boolean isRegistration = REGISTRATION.matcher(text).matches();
      if (isHex) {
        addresses.add(Address.parse(text));
      }
      if (isRegistration) {
        registrations.add(text);
      }
      if (!isHex && !isRegistration) {
        throw new UserMistake(
            "'" + text + "' is neither an ICAO address (six hex digits) nor a registration.");
      }
    }
    return filter.ofAircraft(addresses, registrations);
  }
}
