package org.wheelsdown.casework.brief.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts that run from right to left, in lines that may run either way, as Java orders them. */
final class RightToLeft {
  /** What is drawn the other way round where a text runs the other way. */
  private static final Map<Integer, Integer> MIRRORED =
      Map.of(
          (int) '(', (int) ')',
          (int) ')', (int) '(',
          (int) '[', (int) ']',
          (int) ']', (int) '[',
          (int) '{', (int) '}',
          (int) '}', (int) '{',
          (int) '<', (int) '>',
          (int) '>', (int) '<',
          (int) '«', (int) '»',
          (int) '»', (int) '«');

  private RightToLeft() {}

  static void use(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(Runs::new).useUnicodeBidiReorderer(new Order());
  }

  /**
   * A line in the order in which it is drawn, from left to right.
   *
   * @param direction of the line as a whole, a constant of {@link Bidi}
   */
  static String drawn(String line, int direction) {
    if (line.isEmpty()) {
      return line; // it has no runs to be put in order
    }
    Bidi bidi = new Bidi(line, direction);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = isRightToLeft(levels[i]) ? reversed(run) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }

  private static boolean isRightToLeft(int level) {
    return level % 2 == 1;
  }

  private static String reversed(String run) {
    StringBuilder reversed = new StringBuilder(run.length());
    run.codePoints()
        .map(each -> MIRRORED.getOrDefault(each, each))
        .forEach(reversed::appendCodePoint);
    return reversed.reverse().toString();
  }

  /**
   * Finds which parts of a paragraph run which way. Numbers in a part that runs from right to left
   * belong to it: whoever asks draws the parts one after the other.
   */
  private static final class Runs implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
      Bidi bidi =
          new Bidi(
              text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
      runs.clear();
      for (int i = 0, start = 0; i < bidi.getRunCount(); i++) {
        boolean isLast = i + 1 == bidi.getRunCount();
        if (isLast || direction(bidi, i) != direction(bidi, i + 1)) {
          runs.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction(bidi, i)));
          start = bidi.getRunLimit(i);
        }
      }
    }

    private static byte direction(Bidi bidi, int run) {
      return bidi.getRunLevel(run) == 0 ? LTR : RTL;
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    /** In the order of the text: whoever asks sorts them by their start. */
    @Override
    public BidiTextRun getVisualRun(int run) {
      return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
      return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
  }

  /** Puts such a part into the order in which it is drawn. */
  private static final class Order implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
      return drawn(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    @Override
    public String shapeText(String text) {
      return ArabicForms.shaped(text);
    }

    /** Only what the fonts have is ever shaped. */
    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
