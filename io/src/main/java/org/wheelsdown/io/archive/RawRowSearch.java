package org.wheelsdown.io.archive;

import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;

/** Looks for one row among the documents of a source. */
final class RawRowSearch implements Intake {
  private final String document;
  private final RawPlace place;
  private Optional<RawRow> found = Optional.empty();
  private boolean isDone;

  RawRowSearch(String document, RawPlace place) {
    this.document = document;
    this.place = place;
  }

  @Override
  public void document(Content content) throws IOException {
    if (document.isEmpty() || content.document().name().equals(document)) {
      found = content.reader().raw(content.document(), place);
      isDone = true;
    }
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  /** What is wrong with the source was told when it was imported. */
  @Override
  public void problem(Problem problem) {}

  Optional<RawRow> found() {
    return found;
  }
}
