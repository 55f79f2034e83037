package org.wheelsdown.server.asking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;

/** Kinds of questions and their terms in a few words each, for whoever fills in a form. */
public final class Wording {
  private static final String PLACE =
      "an airport (ICAO or IATA code), a town (San José, CR), a country, a region (US-FL,"
          + " Caribbean) or a drawing in the workspace's folder areas";
  private static final String TIME =
      "a date such as 2019-01-23 or a time such as 2019-01-23T04:40Z";

  private Wording() {}

  /** What the rows of an answer are. */
  public static String of(QuestionKind kind) {
    return switch (kind) {
      case FLIGHTS -> "Flights from take-off to landing, each end observed, inferred or unknown.";
      case LANDINGS -> "Landings that were observed or inferred.";
      case STAYS -> "Times on the ground at one place.";
      case JOURNEYS -> "Flights of one aircraft, chained through short stays.";
      case MEETINGS -> "Aircraft that were on the ground at one airport together.";
      case CONNECTIONS -> "Flights onwards that somebody could have changed to; candidates only.";
      case OVERFLIGHTS -> "Stretches flown over a place.";
      case GAPS -> "Silences: what each can hold, and why nobody heard the aircraft.";
      case MARKS -> "Reports that are no travel or are doubtful.";
      case POSITIONS -> "What was heard of an aircraft, report by report.";
    };
  }

  /** What to say for a term. */
  public static String of(Term term) {
    return switch (term) {
      case AIRCRAFT -> "ICAO addresses (six hex digits) or registrations";
      case LIST -> "a file that names aircraft";
      case OPERATOR, OWNER, ONWARD_OPERATOR -> "words that stand in the name";
      case CATEGORY, ONWARD_CATEGORY -> "for whom it flies";
      case STATE -> "on whose register it stands: codes or names of countries";
      case TYPE, ONWARD_TYPE -> "type designators such as IL76";
      case AT -> PLACE;
      case NEAR -> PLACE + "; with within";
      case WITHIN -> "a distance such as 300km, 160nm or 190mi";
      case FROM, TO -> PLACE;
      case BETWEEN -> "two places, either way";
      case VIA -> "stops on the way, in this order";
      case SINCE, UNTIL -> TIME;
      case UTC -> "days are those of UTC, and not those of the place";
      case MIN_PROBABILITY -> "from 0.8 to 1: what is inferred with less counts as unknown";
      case OBSERVED_ONLY -> "nothing that is inferred";
      case LONGEST_STOP -> "a stay that lasts longer ends a journey, such as 24h";
      case LONGER_THAN -> "a length such as 30m, 2h or 1d";
      case CLASS -> "why nobody heard the aircraft";
      case KIND -> "what is wrong with the reports";
      case OVERLAP -> "the shortest time together, such as 30m";
      case WITHIN_HOURS -> "hours after the landing, 1 to 1440";
      case CHANGE -> "the shortest time to change in, such as 45m";
      case OVER -> PLACE;
      case BELOW, ABOVE -> "an altitude such as FL100 or 9500ft";
    };
  }

  /** What can be said for a term; empty where it is not one of some words. */
  public static List<String> choices(Term term) {
    return switch (term) {
      case CATEGORY, ONWARD_CATEGORY -> words(Category.values());
      case CLASS -> words(GapClass.values());
      case KIND -> words(Anomaly.values());
      default -> List.of();
    };
  }

  private static List<String> words(Enum<?>... constants) {
    return Stream.of(constants)
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
