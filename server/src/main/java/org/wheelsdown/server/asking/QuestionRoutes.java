package org.wheelsdown.server.asking;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.export.JsonExport;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;

/** Questions over HTTP: the terms of the command line as parameters. */
public final class QuestionRoutes {
  private final Path workspace;

  public QuestionRoutes(Path workspace) {
    this.workspace = workspace;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/questions/{kind}", this::answer);
  }

  private void answer(Context context) throws IOException, MisreadQuestionException {
    WrittenQuestion written =
        WrittenQuestion.of(context.pathParam("kind"), context.queryParamMap());
    Question question = QuestionReader.inFolder(workspace, told -> {}).read(written);
    context.contentType("application/json");
    try (Answer answer =
            Workspace.open(workspace)
                .questions(ReferenceData.airports(), ReferenceData.aircraftKinds())
                .answer(question);
        Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
      new JsonExport(false).write(answer, out);
    }
  }
}
