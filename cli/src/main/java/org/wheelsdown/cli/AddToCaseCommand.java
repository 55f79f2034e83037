package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.folder.ChangedMeanwhileException;
import org.wheelsdown.casework.folder.TakenDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.cli.adding.ClaimOptions;
import org.wheelsdown.cli.adding.DocumentOptions;
import org.wheelsdown.cli.adding.Form;
import org.wheelsdown.cli.adding.RequestOptions;
import org.wheelsdown.cli.adding.SourceOptions;
import org.wheelsdown.cli.casework.CaseMistakes;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "add",
    description = {
      "Adds to the case.yaml of a case and leaves all that stands in it as it is. What is not said"
          + " is asked for at a terminal.",
      "",
      "Nothing is written if the case would have a mistake with it."
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown case add source caracas-2019 --print-as \"a person close to the contractors\"",
      "  wheelsdown case add document caracas-2019 contract.pdf --title \"Contract 12\" --shows \"who flies it\""
    })
final class AddToCaseCommand implements Runnable {
  private static final String CASE = "The case's folder.";

  private final Wheelsdown wheelsdown;
  private final CaseMistakes mistakes;

  @Spec private CommandSpec spec = CommandSpec.create();

  AddToCaseCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
    mistakes = new CaseMistakes(wheelsdown.terminal());
  }

  /** Makes something that fits into a case as it was read, and puts it there. */
  private interface Adding {
    Added to(Sound before) throws UserMistake, CaseException, IOException;
  }

  private record Added(String id, CaseReading after) {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to add");
  }

  @Command(
      name = "claim",
      description = "Adds a sentence that somebody says, and how it is checked.",
      footerHeading = "%nExample:%n",
      footer = {
        "  wheelsdown case add claim caracas-2019 --says \"An Il-96 flew into Havana.\" \\",
        "      --by close-1 --how \"Look for it.\" --ask \"landings --at MUHA --type IL96\""
      })
  int claim(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder, @Mixin ClaimOptions options)
      throws UserMistake, IOException {
    CaseFolder found = CaseFolder.at(folder);
    Sound before = mistakes.read(found);
    options.complete(form());
    return add(
        "claim",
        found,
        before,
        seen -> {
          Claim claim = options.claim(ids(seen, Case::claims, Claim::id));
          return new Added(claim.id(), found.add(seen, claim));
        });
  }

  @Command(
      name = "source",
      description =
          "Adds somebody who says claims, as far as it may be printed. Who it is goes into the"
              + " vault: wheelsdown case vault set.",
      footerHeading = "%nExample:%n",
      footer =
          "  wheelsdown case add source caracas-2019 --print-as \"a third source\" --reliability C")
  int source(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Mixin SourceOptions options)
      throws UserMistake, IOException {
    CaseFolder found = CaseFolder.at(folder);
    Sound before = mistakes.read(found);
    options.complete(form());
    return add(
        "source",
        found,
        before,
        seen -> {
          Source source = options.source(ids(seen, Case::sources, Source::id));
          return new Added(source.id(), found.add(seen, source));
        });
  }

  @Command(
      name = "document",
      description = "Copies a paper into the case's documents and adds it with its SHA-256.",
      footerHeading = "%nExample:%n",
      footer =
          "  wheelsdown case add document caracas-2019 contract.pdf --title \"Contract 12\" --shows \"who flies it\"")
  int document(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Parameters(paramLabel = "FILE", description = "The paper.") Path file,
      @Mixin DocumentOptions options)
      throws UserMistake, IOException {
    CaseFolder found = CaseFolder.at(folder);
    Sound before = mistakes.read(found);
    options.complete(form());
    TakenDocument taken = found.take(file);
    boolean isAdded = false;
    try {
      int code = add("document", found, before, seen -> added(found, seen, options, taken));
      isAdded = true;
      return code;
    } finally {
      if (!isAdded) {
        found.giveBack(taken);
      }
    }
  }

  @Command(
      name = "request",
      description = "Adds that somebody was asked to comment.",
      footerHeading = "%nExample:%n",
      footer =
          "  wheelsdown case add request caracas-2019 --to \"The ministry\" --way e-mail --words \"Was it yours?\"")
  int request(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Mixin RequestOptions options)
      throws UserMistake, IOException {
    CaseFolder found = CaseFolder.at(folder);
    Sound before = mistakes.read(found);
    options.complete(form());
    return add(
        "request",
        found,
        before,
        seen -> {
          CommentRequest request = options.request(ids(seen, Case::requests, CommentRequest::id));
          return new Added(request.id(), found.add(seen, request));
        });
  }

  /** What somebody else has added meanwhile stays: this is then added to that. */
  private int add(String kind, CaseFolder found, Sound before, Adding adding)
      throws UserMistake, IOException {
    Sound seen = before;
    while (true) {
      try {
        return tell(kind, seen, adding.to(seen));
      } catch (ChangedMeanwhileException e) {
        seen = mistakes.read(found);
      } catch (CaseException e) {
        throw new UserMistake(e.getMessage());
      }
    }
  }

  private int tell(String kind, Sound before, Added added) throws UserMistake, IOException {
    Sound after = mistakes.sound(added.after(), "Nothing was added: the case would have %s.");
    after.warnings().stream()
        .filter(warning -> before.warnings().stream().noneMatch(warning::saysTheSameAs))
        .forEach(mistakes::tell);
    wheelsdown.terminal().print("The %s %s is added.".formatted(kind, added.id()));
    return ExitCode.OK;
  }

  private static Added added(
      CaseFolder found, Sound seen, DocumentOptions options, TakenDocument taken)
      throws IOException, CaseException {
    CaseDocument document = options.document(taken, ids(seen, Case::documents, CaseDocument::id));
    return new Added(document.id(), found.add(seen, document));
  }

  private Form form() {
    return Form.ofProcess(wheelsdown.terminal().messages());
  }

  private static <T> Set<String> ids(
      Sound before, Function<Case, List<T>> list, Function<T, String> id) {
    return list.apply(before.content()).stream().map(id).collect(Collectors.toSet());
  }
}
