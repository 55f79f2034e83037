package org.wheelsdown.casework.brief.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Makes a PDF of a page. Nothing is fetched for it, and nothing is told of it but the PDF. */
public final class PaperPrinter {
  private PaperPrinter() {}

  /**
   * Writes the PDF. The same page gives the same bytes.
   *
   * @param page as it can be shown
   * @param day that the PDF bears as its date
   */
  public static void print(Legible page, LocalDate day, OutputStream out) throws IOException {
    // It would write to the screen what it thinks of the page, with the page's own words.
    XRLog.setLoggingEnabled(false);
    try (PDDocument document = new PDDocument();
        BatikSVGDrawer pictures = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(page.page(), document, pictures).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFKeepOpen();
      date(document, day);
      document.save(out);
    }
  }

  private static PdfRendererBuilder builder(
      String page, PDDocument document, BatikSVGDrawer pictures) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .withHtmlContent(page, "")
            .withProducer("Wheelsdown")
            .useSVGDrawer(pictures)
            .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
            .useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .usePdfUaAccessibility(true);
    RightToLeft.use(builder);
    for (Cut cut : Cut.values()) {
      cut.use(builder, document);
    }
    return builder;
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
