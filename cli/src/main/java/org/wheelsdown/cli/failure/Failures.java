package org.wheelsdown.cli.failure;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.wheelsdown.casework.pack.PackException;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.ingest.EmptyImportException;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.wording.FileFailure;
import org.wheelsdown.server.ServingException;
import org.wheelsdown.store.folder.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command could not do what it was asked. */
public final class Failures {
  private static final String NO_SPACE = "No space left on device";
  private static final String BROKEN_PIPE = "Broken pipe";

  /** What is too much in these commands may be a passphrase, and is not repeated. */
  private static final String VAULT = "wheelsdown case vault";

  private final Terminal terminal;
  private final BooleanSupplier isDebugging;

  /**
   * @param isDebugging asked after the arguments were read: whether to show the stack as well
   */
  public Failures(Terminal terminal, BooleanSupplier isDebugging) {
    this.terminal = terminal;
    this.isDebugging = isDebugging;
  }

  /** For arguments that cannot be understood. */
  public int explain(ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    String suggestion =
        mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()
            ? " (did you mean '" + unmatched.getSuggestions().get(0) + "'?)"
            : "";
    String help = "; see '" + command + " --help'.";
    if (command.startsWith(VAULT) && mistake instanceof UnmatchedArgumentException) {
      say("There is more on the command line than this takes; secrets never belong there" + help);
    } else {
      say(mistake.getMessage() + suggestion + help);
    }
    return ExitCode.USAGE;
  }

  /** For what goes wrong while a command runs. */
  public int explain(Throwable exception) {
    if (isDebugging.getAsBoolean()) {
      exception.printStackTrace(terminal.messages());
    }
    if (has(exception, BROKEN_PIPE)) {
      return ExitCode.OK; // whoever read the answer has seen enough of it
    }
    say(sentence(exception));
    return ExitCode.USAGE;
  }

  private static String sentence(Throwable exception) {
    if (exception instanceof UserMistake
        || exception instanceof MisreadQuestionException
        || exception instanceof VaultException
        || exception instanceof PackException
        || exception instanceof EmptyImportException
        || exception instanceof ServingException
        || exception instanceof WorkspaceException) {
      return exception.getMessage();
    } else if (has(exception, NO_SPACE)) {
      return "The disk is full; nothing is lost that was there before.";
    } else if (exception instanceof OutOfMemoryError) {
      return "There is not enough memory; allow more with WHEELSDOWN_JAVA_OPTS=-Xmx1g.";
    } else if (exception instanceof IOException problem) {
      return FileFailure.inWords(problem);
    }
    return "Something went wrong that should not have (" + exception + "); --debug shows where.";
  }

  private static boolean has(Throwable problem, String text) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains(text)) {
        return true;
      }
    }
    return false;
  }

  private void say(String sentence) {
    terminal.messages().println("wheelsdown: " + PlainText.of(sentence));
  }
}
