package org.wheelsdown.lab.bench.questions;

import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** Asks one question in a process of its own: what it takes when nothing is loaded yet. */
final class ColdRun {
  private ColdRun() {}

  /** Takes the workspace, the number of the question, and the picks. */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    Picks picks = new Picks(given.get(2), given.get(3), given.get(4), given.get(5));
    Asked asked =
        new AskedQuestions(ReferenceData.places(), picks).all().get(Integer.parseInt(given.get(1)));
    Workspace workspace = Workspace.open(Path.of(given.get(0)));
    try (Questions questions = workspace.questions(ReferenceData.airports())) {
      Reading.of(questions, asked.question());
    }
  }
}
