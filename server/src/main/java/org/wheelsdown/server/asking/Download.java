package org.wheelsdown.server.asking;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.export.CsvExport;
import org.wheelsdown.io.export.Export;
import org.wheelsdown.io.export.GeoJsonExport;
import org.wheelsdown.io.export.JsonExport;
import org.wheelsdown.io.export.KmlExport;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;

/**
 * The whole answer to a question as a file, the same that the command line writes.
 *
 * @param cites whether rows come with their citations
 */
record Download(Asked asked, FileFormat format, boolean cites) {
  /**
   * Sends it, row by row as the answer is read; when whoever takes it goes away, the reading ends
   * with the writing.
   */
  void send(Work work, Context context) throws IOException, MisreadQuestionException {
    work.download(
        Work.neededBy(asked.question()),
        questions -> {
          if (format == FileFormat.PARQUET) {
            sendParquet(questions, context);
          } else {
            sendText(questions, context);
          }
          return true;
        });
  }

  private void sendText(Questions questions, Context context) throws IOException {
    Airports airports = ReferenceData.airports();
    try (Answer answer =
        LocalTimes.beside(
            cites ? questions.answerCited(asked.question()) : questions.answer(asked.question()),
            airports)) {
      describe(context);
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
      export(airports).write(answer, out);
      out.flush();
    }
  }

  private Export export(Airports airports) {
    return switch (format) {
      case JSON -> new JsonExport(cites);
      case CSV -> new CsvExport(cites);
      case GEOJSON -> GeoJsonExport.of(asked.question(), airports, cites);
      case KML -> KmlExport.of(asked.question(), airports);
      case PARQUET -> throw new IllegalStateException("the store writes Parquet");
    };
  }

  /** DuckDB writes Parquet to a file only. */
  private void sendParquet(Questions questions, Context context) throws IOException {
    Path file = Files.createTempFile("wheelsdown-", ".parquet");
    try {
      if (cites) {
        questions.exportCited(asked.question(), file);
      } else {
        questions.export(asked.question(), file);
      }
      describe(context);
      context.disableCompression();
      Files.copy(file, context.outputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Only when the answer is there: what went wrong before is told as any problem. */
  private void describe(Context context) {
    String name = asked.written().kind().word() + "." + format.word();
    context
        .contentType(format.type())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
