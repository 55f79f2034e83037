package org.wheelsdown.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.wheelsdown.core.coverage.GapClass;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The reasons for a silence as a user gives them: with hyphens, or as answers have them. */
public final class GapClasses implements ITypeConverter<GapClass>, Iterable<String> {
  @Override
  public GapClass convert(String text) {
    return Stream.of(GapClass.values())
        .filter(each -> name(each).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s".formatted(text, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(GapClass.values()).map(GapClasses::name).iterator();
  }

  private static String name(GapClass gapClass) {
    return gapClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
