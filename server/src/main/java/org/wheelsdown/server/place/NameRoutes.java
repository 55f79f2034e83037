package org.wheelsdown.server.place;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.KnownName;
import tools.jackson.databind.json.JsonMapper;

/** Names that complete what somebody types into a question. */
public final class NameRoutes {
  /** Names at most. */
  public static final int MOST = 50;

  private static final int USUAL = 12;
  private static final int LONGEST = 100;
  private static final JsonMapper JSON = new JsonMapper();

  private final Work work;

  public NameRoutes(Work work) {
    this.work = work;
  }

  /** What the names are of. */
  public enum Kind {
    PLACE,
    AIRCRAFT,
    OPERATOR,
    OWNER,
    TYPE,
    STATE,
    CATEGORY;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Set<String> words() {
      return Stream.of(values()).map(Kind::word).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * @param told what a person must know to tell it from others
   */
  private record Name(String text, String told) {}

  private record Names(List<Name> names) {}

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/names", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters =
        new Parameters(context.queryParamMap()).only(Set.of("kind", "q", "limit"));
    parameters.needed("kind");
    String kind = parameters.choice("kind", Kind.words()).orElseThrow();
    String text = parameters.one("q").orElse("");
    if (text.length() > LONGEST) {
      throw ProblemException.ofTerm("q", "No name is longer than %d letters.".formatted(LONGEST));
    }
    List<Name> names =
        names(
            Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            text,
            parameters.number("limit", 1, MOST, USUAL));
    context.contentType("application/json").result(JSON.writeValueAsBytes(new Names(names)));
  }

  private List<Name> names(Kind kind, String text, int most)
      throws IOException, MisreadQuestionException {
    return switch (kind) {
      case PLACE ->
          ReferenceData.placeNames().beginning(text, most).stream()
              .map(named -> new Name(named.text(), named.told()))
              .toList();
      case STATE -> states(text, most);
      case CATEGORY -> categories(text);
      case AIRCRAFT -> known(KnownName.Of.AIRCRAFT, text, most);
      case OPERATOR -> known(KnownName.Of.OPERATOR, text, most);
      case OWNER -> known(KnownName.Of.OWNER, text, most);
      case TYPE -> known(KnownName.Of.TYPE, text, most);
    };
  }

  private List<Name> known(KnownName.Of of, String text, int most)
      throws IOException, MisreadQuestionException {
    return work
        .ask(EnumSet.of(Derived.IDENTITY), questions -> questions.names(of, text, most))
        .stream()
        .map(known -> new Name(known.text(), known.told()))
        .toList();
  }

  private static List<Name> states(String text, int most) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    return ReferenceData.countries().all().stream()
        .filter(country -> isMeant(country, sought))
        .limit(most)
        .map(country -> new Name(country.code(), country.name()))
        .toList();
  }

  private static boolean isMeant(Country country, String sought) {
    return Stream.concat(Stream.of(country.code()), country.names().stream())
        .anyMatch(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + sought));
  }

  private static List<Name> categories(String text) {
    return Stream.of(Category.values())
        .map(category -> category.name().toLowerCase(Locale.ROOT))
        .filter(word -> word.startsWith(text.strip().toLowerCase(Locale.ROOT)))
        .map(word -> new Name(word, "for whom it flies"))
        .toList();
  }
}
