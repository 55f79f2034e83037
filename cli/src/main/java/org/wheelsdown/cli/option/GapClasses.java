package org.wheelsdown.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.wheelsdown.core.coverage.GapClass;

/** The reasons for a silence as a user gives them, with hyphens. */
public final class GapClasses implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Stream.of(GapClass.values())
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .iterator();
  }
}
