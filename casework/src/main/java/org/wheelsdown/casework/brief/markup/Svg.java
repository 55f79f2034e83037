package org.wheelsdown.casework.brief.markup;

/**
 * Parts of vector pictures. Their colours are attributes, those of daylight, which a style sheet of
 * the page may replace by class; a renderer that reads no such sheet shows these.
 */
public final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private Svg() {}

  /**
   * A picture.
   *
   * @param id of it on the page; unique
   * @param title what it is
   * @param description what it shows, for who cannot see it
   */
  public static Element picture(
      String id, double width, double height, String title, String description) {
    return Element.of("svg")
        .set("xmlns", NAMESPACE)
        .set("id", id)
        .set("width", width)
        .set("height", height)
        .set("viewBox", "0 0 %.0f %.0f".formatted(Math.ceil(width), Math.ceil(height)))
        .set("role", "img")
        // The maker of PDFs knows neither title nor description.
        .set("alt", title + ". " + description)
        .set("aria-labelledby", id + "-title " + id + "-desc")
        .set("font-family", "'IBM Plex Sans', sans-serif")
        .add(Element.of("title", title).set("id", id + "-title"))
        .add(Element.of("desc", description).set("id", id + "-desc"));
  }

  /** A line or an outline. */
  public static Element path(String d, Ink ink, double width) {
    return Element.of("path")
        .set("d", d)
        .set("fill", "none")
        .set("stroke", ink.daylight())
        .set("stroke-width", width)
        .styled(ink.strokeClass());
  }

  /** A filled box. */
  public static Element box(double x, double y, double width, double height, Ink ink) {
    return Element.of("rect")
        .set("x", x)
        .set("y", y)
        .set("width", width)
        .set("height", height)
        .set("fill", ink.daylight())
        .styled(ink.fillClass());
  }

  /** A dot. */
  public static Element dot(double x, double y, double radius, Ink ink) {
    return Element.of("circle")
        .set("cx", x)
        .set("cy", y)
        .set("r", radius)
        .set("fill", ink.daylight())
        .styled(ink.fillClass());
  }

  /** A ring. */
  public static Element ring(double x, double y, double radius, Ink ink) {
    return Element.of("circle")
        .set("cx", x)
        .set("cy", y)
        .set("r", radius)
        .set("fill", "none")
        .set("stroke", ink.daylight())
        .set("stroke-width", 1.6)
        .styled(ink.strokeClass());
  }

  /** A line of text that begins at a point of its base line. */
  public static Element text(double x, double y, double size, String text, Ink ink) {
    return Element.of("text", text)
        .set("x", x)
        .set("y", y)
        .set("font-size", size)
        .set("fill", ink.daylight())
        .styled(ink.fillClass());
  }
}
