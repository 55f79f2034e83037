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

/** The cuts of the font that a PDF is set in. */
enum Cut {
  REGULAR("IBMPlexSans-Regular.ttf", 400, FontStyle.NORMAL),
  ITALIC("IBMPlexSans-Italic.ttf", 400, FontStyle.ITALIC),
  BOLD("IBMPlexSans-Bold.ttf", 700, FontStyle.NORMAL);

  private static final String FAMILY = "IBM Plex Sans";

  private final String file;
  private final int weight;
  private final FontStyle style;

  Cut(String file, int weight, FontStyle style) {
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  /** Has texts and pictures of a document set in it. */
  void use(PdfRendererBuilder builder, PDDocument document) throws IOException {
    PDFont font = load(document);
    builder.useFont(new PDFontSupplier(font), FAMILY, weight, style, true);
    builder.useFont(this::open, FAMILY, weight, style, true, EnumSet.of(FSFontUseCase.SVG));
  }

  /** Without ligatures: who searches a PDF for "flights" must find it. */
  private PDFont load(PDDocument document) throws IOException {
    try (InputStream bytes = open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
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
