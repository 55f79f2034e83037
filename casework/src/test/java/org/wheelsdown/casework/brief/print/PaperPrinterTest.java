package org.wheelsdown.casework.brief.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPrinterTest {
  private static final String ASKING_FOR_MORE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>
      <link rel="stylesheet" href="%1$s/sheet.css"/>
      <style>@import "%1$s/more.css"; body { font-family: "IBM Plex Sans";
        background: url(%1$s/ground.png) }
        @font-face { font-family: other; src: url(%1$s/font.ttf) }</style></head>
      <body><p>before</p><img alt="a" src="%1$s/a.png"/><object data="%1$s/b.svg"></object>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        width="20" height="20"><title>t</title><image width="9" height="9"
        xlink:href="%1$s/c.png"/><use xlink:href="%1$s/d.svg#x"/></svg><p>after</p></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void asksNobodyForAnything() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      String address = "http://127.0.0.1:" + server.socket().getLocalPort();
      assertThat(printed(ASKING_FOR_MORE.formatted(address))).contains("before");
      assertThat(server.accept()).isNull();
    }
  }

  @Test
  void readsNoFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'secret' }");
    String address = folder.toUri().toString();
    String page = ASKING_FOR_MORE.replace("sheet.css", secret.getFileName().toString());
    assertThat(printed(page.formatted(address))).contains("before").doesNotContain("secret");
  }

  private static String printed(String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperPrinter.print(Legible.of(page), LocalDate.EPOCH, out);
    try (PDDocument paper = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(paper);
    }
  }
}
