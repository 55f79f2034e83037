package org.wheelsdown.io.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.question.AircraftNames;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.spelling.Resembling;
import org.wheelsdown.io.list.AircraftList;
import org.wheelsdown.io.reference.ReferenceData;

/** The aircraft that a question is about. */
final class AskedAircraft {
  private final WrittenTerms terms;
  private final AskedFiles files;
  private final Consumer<String> told;

  /**
   * @param told is told in a sentence what of a list was left out
   */
  AskedAircraft(WrittenTerms terms, AskedFiles files, Consumer<String> told) {
    this.terms = terms;
    this.files = files;
    this.told = told;
  }

  /** Those asked about. */
  Who who() throws MisreadQuestionException {
    AircraftNames names = names();
    return Who.ANYBODY
        .ofAircraft(names.addresses(), names.registrations())
        .ofTypes(terms.listed(Term.TYPE))
        .ofOperators(Set.copyOf(terms.all(Term.OPERATOR)))
        .ofOwners(Set.copyOf(terms.all(Term.OWNER)))
        .ofCategories(terms.choices(Term.CATEGORY, Category.class))
        .ofStates(states());
  }

  /** Those onto which somebody may have changed. */
  Who onward() throws MisreadQuestionException {
    return Who.ANYBODY
        .ofTypes(terms.listed(Term.ONWARD_TYPE))
        .ofOperators(Set.copyOf(terms.all(Term.ONWARD_OPERATOR)))
        .ofCategories(terms.choices(Term.ONWARD_CATEGORY, Category.class));
  }

  private AircraftNames names() throws MisreadQuestionException {
    List<AircraftNames> all = new ArrayList<>();
    for (String text : terms.listed(Term.AIRCRAFT)) {
      all.add(
          AircraftNames.of(text)
              .orElseThrow(
                  () ->
                      new MisreadQuestionException(
                          Term.AIRCRAFT,
                          "'%s' is neither an ICAO address (six hex digits) nor a registration."
                              .formatted(text))));
    }
    for (String file : terms.all(Term.LIST)) {
      all.add(listed(file));
    }
    return AircraftNames.union(all);
  }

  private AircraftNames listed(String file) throws MisreadQuestionException {
    AircraftList list = list(file);
    if (list.aircraft().isEmpty()) {
      throw new MisreadQuestionException(
          Term.LIST,
          "%s names no aircraft: it takes one address or registration a line, or a CSV with a column icao or registration."
              .formatted(file));
    }
    if (list.skipped() > 0) {
      told.accept(
          "%s of %s without an aircraft, the first in %s."
              .formatted(lines(list.skipped()), file, list.firstSkipped()));
    }
    return list.aircraft();
  }

  private AircraftList list(String file) throws MisreadQuestionException {
    try {
      return AircraftList.read(files.find(Term.LIST, file));
    } catch (IOException e) {
      throw AskedFiles.missing(Term.LIST, file);
    }
  }

  private static String lines(int count) {
    return String.format(Locale.ROOT, "%,d line%s", count, count == 1 ? "" : "s");
  }

  private Set<String> states() throws MisreadQuestionException {
    Set<String> codes = new HashSet<>();
    for (String text : terms.listed(Term.STATE)) {
      List<Country> named = ReferenceData.countries().named(text);
      if (named.size() != 1) {
        throw new MisreadQuestionException(Term.STATE, notOne(text, named));
      }
      codes.add(named.get(0).code());
    }
    return codes;
  }

  private static String notOne(String text, List<Country> named) {
    if (named.isEmpty()) {
      List<String> names =
          ReferenceData.countries().all().stream().flatMap(each -> each.names().stream()).toList();
      String meant = Resembling.to(text, names).map("; did you mean '%s'?"::formatted).orElse(".");
      return "There is no state called '%s'%s".formatted(text, meant);
    }
    return "'%s' can be %s; say which by its code."
        .formatted(
            text,
            named.stream()
                .map(each -> each.name() + " (" + each.code() + ")")
                .collect(Collectors.joining(" or ")));
  }
}
