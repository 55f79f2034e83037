package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Vault;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.casework.vault.VaultFile;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.vault.CaseSources;
import org.wheelsdown.cli.vault.Dialogue;
import org.wheelsdown.cli.vault.IdentityText;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.wording.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "vault",
    description = {
      "Who the sources of a case are: names, contacts and notes, encrypted with a passphrase in"
          + " sources.age, which the age command reads and writes too.",
      "",
      "The passphrase is asked for on the terminal. Without one it is the first line of standard"
          + " input; it is never an argument."
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown case vault set caracas-2019 close-1",
      "  wheelsdown case vault show caracas-2019 close-1",
      "  age --decrypt caracas-2019/sources.age"
    })
final class VaultCommand implements Runnable {
  private static final String CASE = "The case's folder.";
  private static final String ID = "The source's id, as in case.yaml.";

  private final Wheelsdown wheelsdown;

  @Spec private CommandSpec spec = CommandSpec.create();

  VaultCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the vault");
  }

  @Command(
      name = "show",
      description = "Shows who a source is, or all of them.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown case vault show caracas-2019 close-1")
  int show(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Parameters(paramLabel = "ID", arity = "0..1", description = ID) Optional<String> id,
      @Option(
              names = "--even-if-not-a-terminal",
              description = "Also where the answer goes to a file or another program.")
          boolean consents)
      throws UserMistake, VaultException, IOException {
    if (!consents && !Dialogue.isShownOnTerminal()) {
      throw new UserMistake(
          "The answer would go to a file or another program and not to a terminal; say"
              + " --even-if-not-a-terminal if that is meant.");
    }
    VaultFile file = existing(folder);
    try (Passphrase passphrase = dialogue().passphrase();
        Vault vault = file.open(passphrase)) {
      IdentityText text = new IdentityText(wheelsdown.terminal().out());
      List<String> asked = id.map(List::of).orElseGet(() -> List.copyOf(vault.ids()));
      for (String each : asked) {
        text.print(each, vault.find(each).orElseThrow(() -> unknown(each, vault)));
      }
      wheelsdown.terminal().out().flush();
      tellStrays(folder, asked);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "list",
      description =
          "Says of which sources the vault knows who they are, and of which it does but the case"
              + " has no such source. Nothing of them but their ids is shown.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown case vault list caracas-2019")
  int list(@Parameters(paramLabel = "CASE", description = CASE) Path folder)
      throws UserMistake, VaultException, IOException {
    VaultFile file = existing(folder);
    CaseSources sources = CaseSources.of(folder);
    try (Passphrase passphrase = dialogue().passphrase();
        Vault vault = file.open(passphrase)) {
      for (String line : sources.beside(vault.ids())) {
        wheelsdown.terminal().print(PlainText.of(line));
      }
    }
    return ExitCode.OK;
  }

  @Command(
      name = "set",
      description =
          "Asks who a source is and keeps it, in place of what was kept of that source. The first"
              + " one makes the vault and chooses its passphrase.%n"
              + "Without a terminal, standard input has the passphrase, the name and the contact, a"
              + " line each, and then the notes.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown case vault set caracas-2019 close-1")
  int set(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Parameters(paramLabel = "ID", description = ID) String id,
      @Option(names = "--anyway", description = "Also if the case has no source of that id.")
          boolean insists)
      throws UserMistake, VaultException, IOException {
    requireCase(folder);
    if (!insists) {
      requireSource(folder, id);
    }
    VaultFile file = VaultFile.in(folder);
    boolean isNew = !file.exists();
    Dialogue dialogue = dialogue();
    try (Passphrase passphrase = isNew ? dialogue.newPassphrase() : dialogue.passphrase();
        Vault vault = isNew ? file.create() : file.open(passphrase);
        Identity identity = dialogue.identity()) {
      vault.put(id, identity);
      file.save(vault, passphrase);
      say(id + " is in the vault", vault);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "remove",
      description = "Forgets who a source is. What case.yaml says of it stays.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown case vault remove caracas-2019 close-1")
  int remove(
      @Parameters(paramLabel = "CASE", description = CASE) Path folder,
      @Parameters(paramLabel = "ID", description = ID) String id)
      throws UserMistake, VaultException, IOException {
    VaultFile file = existing(folder);
    try (Passphrase passphrase = dialogue().passphrase();
        Vault vault = file.open(passphrase)) {
      if (!vault.remove(id)) {
        throw unknown(id, vault);
      }
      file.save(vault, passphrase);
      say(id + " is out of the vault", vault);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "passphrase",
      description =
          "Changes the passphrase. Copies of the file that were made before keep the old one.%n"
              + "Without a terminal, standard input has the old and the new one, a line each.",
      footerHeading = "%nExample:%n",
      footer = "  wheelsdown case vault passphrase caracas-2019")
  int passphrase(@Parameters(paramLabel = "CASE", description = CASE) Path folder)
      throws UserMistake, VaultException, IOException {
    VaultFile file = existing(folder);
    Dialogue dialogue = dialogue();
    try (Passphrase old = dialogue.passphrase();
        Vault vault = file.open(old);
        Passphrase next = dialogue.newPassphrase()) {
      file.save(vault, next);
      say("Another passphrase opens the vault", vault);
    }
    return ExitCode.OK;
  }

  private Dialogue dialogue() throws UserMistake {
    return Dialogue.ofProcess(wheelsdown.terminal().messages());
  }

  private void say(String sentence, Vault vault) throws IOException {
    String size = Counted.of(vault.ids().size(), "source");
    wheelsdown.terminal().print("%s, which has %s.".formatted(sentence, size));
  }

  private static VaultFile existing(Path folder) throws UserMistake {
    requireCase(folder);
    VaultFile file = VaultFile.in(folder);
    if (!file.exists()) {
      throw new UserMistake(
          "The case %s has no vault yet; wheelsdown case vault set makes one.".formatted(folder));
    }
    return file;
  }

  private static void requireCase(Path folder) throws UserMistake {
    if (!Files.isRegularFile(folder.resolve("case.yaml"))) {
      throw new UserMistake(folder + " is no case: it has no case.yaml.");
    }
  }

  /** Who was kept under a slip of the fingers would not be found again. */
  private static void requireSource(Path folder, String id) throws UserMistake, IOException {
    CaseSources sources = CaseSources.of(folder);
    if (!sources.has(id)) {
      throw new UserMistake(
          "The case has no source %s; wheelsdown case add source adds one, and --anyway keeps it without."
              .formatted(sources.named(id)));
    }
  }

  private void tellStrays(Path folder, List<String> ids) throws IOException {
    Optional<CaseSources> sources = CaseSources.find(folder);
    for (String id : ids) {
      if (sources.isPresent() && !sources.get().has(id)) {
        wheelsdown
            .terminal()
            .messages()
            .println(PlainText.of("The case has no source %s.".formatted(id)));
      }
    }
  }

  private static UserMistake unknown(String id, Vault vault) {
    return new UserMistake(
        "The vault has no source %s.".formatted(new CaseSources(vault.ids()).named(id)));
  }
}
