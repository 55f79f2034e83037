package org.wheelsdown.casework.brief.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG, which grows as it is told. It is written so that it is well-formed XML
 * and HTML at once.
 */
public final class Element implements Markup {
  private static final Set<String> WITHOUT_CONTENT = Set.of("br", "col", "hr", "meta");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Markup> content = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  public static Element of(String name) {
    return new Element(name);
  }

  /** An element that holds only a text. */
  public static Element of(String name, String text) {
    return of(name).text(text);
  }

  /** A link to a place on the same page. */
  public static Element linkTo(String id, String text) {
    return of("a", text).set("href", "#" + id);
  }

  public Element set(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** A measure of a picture, to a tenth. */
  public Element set(String attribute, double value) {
    return set(attribute, String.format(Locale.ROOT, "%.1f", value));
  }

  /** How the page's style knows it. */
  public Element styled(String className) {
    return set("class", className);
  }

  public Element text(String text) {
    return add(new Words(text));
  }

  public Element add(Markup part) {
    content.add(part);
    return this;
  }

  public Element addAll(Collection<? extends Markup> parts) {
    content.addAll(parts);
    return this;
  }

  public boolean isEmpty() {
    return content.isEmpty();
  }

  @Override
  public void writeTo(StringBuilder page) {
    page.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            page.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Words.plain(value))
                .append('"'));
    if (WITHOUT_CONTENT.contains(name)) {
      page.append("/>");
      return;
    }
    page.append('>');
    content.forEach(part -> part.writeTo(page));
    page.append("</").append(name).append('>');
  }
}
