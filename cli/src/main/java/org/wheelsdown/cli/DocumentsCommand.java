package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.document.Attaching;
import org.wheelsdown.cli.document.DocumentTable;
import org.wheelsdown.cli.document.PaperOptions;
import org.wheelsdown.cli.document.RemovalText;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.statement.RemovedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "documents",
    description = {
      "Lists the documents by which it is known whose aircraft were: lists and registers that were"
          + " imported, and papers that were attached.",
      "",
      "A list is brought in with wheelsdown import. A hand-written list may name a paper that lies"
          + " beside it; that is attached along with it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown documents",
      "  wheelsdown documents attach contract.pdf --title \"Contract 12/2018\" --published 2018-11-20",
      "  wheelsdown documents remove 3f9a0c41d2e7"
    })
final class DocumentsCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  DocumentsCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException {
    Workspace workspace = Workspace.open(wheelsdown.workspace());
    for (String line : DocumentTable.of(workspace).lines()) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "attach",
      description =
          "Keeps a copy of a document in the workspace, so that statements can rest on it: a"
              + " contract, a picture, a page. The same bytes again change nothing.",
      footerHeading = "%nExample:%n",
      footer =
          "  wheelsdown documents attach contract.pdf --publisher \"zakupki.gov.ru\" --url https://example.org/12")
  int attach(
      @Parameters(paramLabel = "FILE", description = "The document.") Path file,
      @Mixin PaperOptions options)
      throws IOException {
    String kept = new Attaching(wheelsdown.workspace()).keep(file, options);
    wheelsdown.terminal().print(kept);
    return ExitCode.OK;
  }

  @Command(
      name = "remove",
      description =
          "Takes a list or a paper out of the workspace, with all statements that rest on it or came"
              + " with it, at once. A list that named the paper keeps its other statements. A list"
              + " that was removed can be imported again.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown documents remove plane-alert-db.csv.gz")
  int remove(
      @Parameters(
              paramLabel = "SHA256|NAME",
              description = "Its name, or six or more digits of its SHA-256.")
          String document)
      throws IOException {
    RemovedDocument removed = Workspace.open(wheelsdown.workspace()).documents().remove(document);
    for (String line : new RemovalText(removed).lines()) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }
}
