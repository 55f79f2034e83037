package org.wheelsdown.casework.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.brief.html.Page;
import org.wheelsdown.casework.brief.map.MapPicture;
import org.wheelsdown.casework.brief.movement.Movements;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.casework.brief.print.Legible;
import org.wheelsdown.casework.brief.print.PaperPrinter;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** What a reporter prints of a case and its verdicts. */
public final class Brief {
  /** The page; it needs no other file. */
  public static final String PAGE = "brief.html";

  /** The same on paper. */
  public static final String PAPER = "brief.pdf";

  private final CaseResult result;
  private final Workspace workspace;
  private final String version;

  /**
   * @param workspace where the flights lie that the result names; its events must be up to date
   * @param version of the program, as the brief names it
   */
  public Brief(CaseResult result, Workspace workspace, String version) {
    this.result = result;
    this.workspace = workspace;
    this.version = version;
  }

  /**
   * Writes {@link #PAGE} and {@link #PAPER}, in place of what may be there. The same result and
   * workspace give the same bytes.
   *
   * @param folder made where it is missing
   */
  public void write(Path folder) throws IOException {
    Page page = page();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(PAGE), page.forScreen());
    try (OutputStream out = Files.newOutputStream(folder.resolve(PAPER))) {
      print(page, out);
    }
  }

  /** Writes what {@link #PAPER} holds. */
  public void print(OutputStream out) throws IOException {
    print(page(), out);
  }

  private void print(Page page, OutputStream out) throws IOException {
    PaperPrinter.print(legible(page), result.ofCase().day(), out);
  }

  /** The paper's page; where it does not show all letters, it says so. */
  private static Legible legible(Page page) {
    Legible paper = Legible.of(page.forPaper());
    return paper.places() == 0 ? paper : Legible.of(page.forPaper(illegible(paper.places())));
  }

  private static String illegible(int places) {
    return ("In %s there are letters that this PDF cannot print: their Unicode code points stand"
            + " there instead, such as [U+4E2D]. %s shows the letters.")
        .formatted(places == 1 ? "1 place" : places + " places", PAGE);
  }

  /** The text of {@link #PAGE}. */
  public String forScreen() {
    return page().forScreen();
  }

  private Page page() {
    Airports airports = ReferenceData.airports();
    try (Questions questions = workspace.questions(airports, ReferenceData.aircraftKinds())) {
      List<Period> periods = new Movements(questions, airports).of(result);
      MapPicture map = new MapPicture(ReferenceData.countries());
      return new Page(result, periods, airports, map, version);
    }
  }
}
