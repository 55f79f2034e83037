package org.wheelsdown.casework.brief.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Makes a PDF of a page. Nothing is fetched for it, and nothing is told of it but the PDF. */
public final class PaperPrinter {
  private static final String FONT = "IBM Plex Sans";
  private static final Set<FSFontUseCase> EVERYWHERE =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PaperPrinter() {}

  /**
   * Writes the PDF. The same page gives the same bytes.
   *
   * @param page well-formed, in XHTML
   * @param day that the PDF bears as its date
   */
  public static void print(String page, LocalDate day, OutputStream out) throws IOException {
    // It would write to the screen what it thinks of the page, with the page's own words.
    XRLog.setLoggingEnabled(false);
    try (BatikSVGDrawer pictures = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(page, pictures).buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        date(document, day);
        document.save(out);
      }
    }
  }

  private static PdfRendererBuilder builder(String page, BatikSVGDrawer pictures) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withHtmlContent(page, "")
            .withProducer("Wheelsdown")
            .useSVGDrawer(pictures)
            .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
            .useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .usePdfUaAccessibility(true);
    addFont(builder, "IBMPlexSans-Regular.ttf", REGULAR, FontStyle.NORMAL);
    addFont(builder, "IBMPlexSans-Italic.ttf", REGULAR, FontStyle.ITALIC);
    addFont(builder, "IBMPlexSans-Bold.ttf", BOLD, FontStyle.NORMAL);
    return builder;
  }

  private static void addFont(
      PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> font(file), FONT, weight, style, true, EVERYWHERE);
  }

  private static InputStream font(String file) {
    InputStream font = PaperPrinter.class.getResourceAsStream(file);
    if (font == null) {
      throw new IllegalStateException("the program lacks " + file);
    }
    return font;
  }

  /** The case's day instead of this moment, so that the same case gives the same bytes. */
  private static void date(PDDocument document, LocalDate day) {
    GregorianCalendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentId(day.toEpochDay());
  }
}
