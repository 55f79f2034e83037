package org.wheelsdown.casework.brief;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a parser of XML reads it, which shares no code with its writer. */
public final class ParsedPage {
  private final Document document;

  private ParsedPage(Document document) {
    this.document = document;
  }

  /** Reads a page; fails if it is not well-formed. */
  public static ParsedPage of(String page) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new ParsedPage(builder.parse(new InputSource(new StringReader(page))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** All elements of a name, {@code *} for any, in the page's order. */
  public List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** Those of a name within an element. */
  static Stream<Element> within(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** All values of an attribute, in the page's order. */
  public List<String> values(String attribute) {
    return all("*").stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  /** Names of all attributes. */
  public Stream<String> attributes() {
    return all("*").stream()
        .flatMap(
            element ->
                IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getName()));
  }

  public Optional<Element> withId(String id) {
    return all("*").stream().filter(element -> element.getAttribute("id").equals(id)).findFirst();
  }

  /** What a reader reads. */
  public String text() {
    return all("body").get(0).getTextContent().replaceAll("\\s+", " ");
  }
}
