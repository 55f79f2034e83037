package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.flight.FlightEnd;

/** How the answers came about, in plain words. */
final class MethodSection {
  private MethodSection() {}

  /**
   * The section.
   *
   * @param version of the program
   */
  static Element of(String version) {
    Element section = Element.of("section").set("id", "method").add(Element.of("h2", "Method"));
    paragraphs(version).forEach(text -> section.add(Element.of("p", text)));
    return section;
  }

  private static List<String> paragraphs(String version) {
    String least = String.format(Locale.ROOT, "%.0f %%", 100 * FlightEnd.LEAST_PROBABILITY);
    return List.of(
        "Aircraft send their address, position and height by radio; volunteers’ receivers record"
            + " that, and this brief rests on such records. Reports that are no travel (jammed,"
            + " forged, from a wrong clock) are set aside before anything else is worked out.",
        "A landing is observed if the aircraft was heard on the field, or within 6 km of its runways"
            + " and less than 1,500 feet above it while landing, and no other field fits; a take-off"
            + " likewise. Where nobody heard that end, what lies before and after the silence is"
            + " weighed: an airport is then inferred only with a probability of "
            + least
            + " or more, and bears that percentage wherever it is shown. Below that the airport is"
            + " unknown, never the nearest one. Of airports given with 90 % about nine in ten should"
            + " be right. Nothing that was heard has a percentage.",
        "What was not seen may have happened all the same. Each such answer says whether the source"
            + " has that day at all, whether anybody was heard there at that height, and whether"
            + " others were heard while this aircraft was silent.",
        "Whose an aircraft was is told by documents, each with the day on which it was said; where"
            + " documents disagree both are shown. A callsign is never evidence of a route, and a"
            + " flight that somebody could have changed to is a candidate, not a finding.",
        "A verdict is computed, never typed: each check is a question with what is expected of its"
            + " answer. A claim is supported if every check is met; partly supported if some are, or"
            + " if documents disagree, or if a claim that it depends on is not supported;"
            + " contradicted if something was seen that cannot be if it is true; not seen if nothing"
            + " bears it out; not testable if data of this kind cannot speak to it. Sources that have"
            + " something from the same third count as one.",
        "The reliability of a source (A to F) and the credibility of what it says (1 to 6) are"
            + " judged apart from each other, by the Admiralty code.",
        "Times are in UTC, beside them by the clocks of the airport. Distances are measured over the"
            + " ellipsoid. Maps are Lambert’s azimuthal equal-area projection, with coasts and"
            + " borders of Natural Earth; the borders are those of that map and take no side. Solid"
            + " lines go through positions that were heard, without those that cannot be travel;"
            + " dashed ones are shortest ways, not ways flown.",
        "Made by Wheelsdown " + version + ". Every table names the command that gives it again.");
  }
}
