package org.wheelsdown.casework.brief.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The cuts of the fonts that a PDF is set in. A page names the families one after the other, and
 * each letter is of the first that has it.
 */
enum Cut {
  REGULAR("IBM Plex Sans", "IBMPlexSans-Regular.ttf", 400, FontStyle.NORMAL),
  ITALIC("IBM Plex Sans", "IBMPlexSans-Italic.ttf", 400, FontStyle.ITALIC),
  BOLD("IBM Plex Sans", "IBMPlexSans-Bold.ttf", 700, FontStyle.NORMAL),
  ARABIC("IBM Plex Sans Arabic", "IBMPlexSansArabic-Regular.ttf", 400, FontStyle.NORMAL),
  ARABIC_BOLD("IBM Plex Sans Arabic", "IBMPlexSansArabic-Bold.ttf", 700, FontStyle.NORMAL),
  HEBREW("IBM Plex Sans Hebrew", "IBMPlexSansHebrew-Regular.ttf", 400, FontStyle.NORMAL),
  HEBREW_BOLD("IBM Plex Sans Hebrew", "IBMPlexSansHebrew-Bold.ttf", 700, FontStyle.NORMAL);

  private final String family;
  private final String file;
  private final int weight;
  private final FontStyle style;

  Cut(String family, String file, int weight, FontStyle style) {
    this.family = family;
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  /** Has texts and pictures of a document set in it. */
  void use(PdfRendererBuilder builder, PDDocument document) throws IOException {
    PDFont font = PDType0Font.load(document, read(), true);
    builder.useFont(new PDFontSupplier(font), family, weight, style, true);
    builder.useFont(this::open, family, weight, style, true, EnumSet.of(FSFontUseCase.SVG));
  }

  /** Without ligatures: who searches a PDF for "flights" must find it. */
  TrueTypeFont read() throws IOException {
    try (InputStream bytes = open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    }
  }

  private InputStream open() {
    InputStream bytes = Cut.class.getResourceAsStream(file);
    if (bytes == null) {
      throw new IllegalStateException("the program lacks " + file);
    }
    return bytes;
  }
}
