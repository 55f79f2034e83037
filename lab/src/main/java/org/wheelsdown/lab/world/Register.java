package org.wheelsdown.lab.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;

/** Says of the world's aircraft whose they are, as an imported list would. */
final class Register {
  private static final LocalDate PUBLISHED = WorldSize.FIRST_DAY.minusDays(1);

  /** Aircraft of which the statements are handed over at once. */
  private static final int LOT = 1_000;

  private Register() {}

  static void importInto(Workspace workspace, List<Craft> fleet) {
    String sha256 = sha256("the register of the simulated world");
    try (Import run = workspace.startImport()) {
      run.begin(
          new ImportSource(
              "simulated-register.csv",
              sha256,
              1,
              "made up by lab bench questions",
              "",
              Optional.of(PUBLISHED),
              Optional.of(PUBLISHED),
              Optional.empty()));
      for (int from = 0; from < fleet.size(); from += LOT) {
        run.statements(
            fleet.subList(from, Math.min(from + LOT, fleet.size())).stream()
                .flatMap(craft -> statements(craft, sha256))
                .toList());
      }
      run.end();
      run.commit();
    }
  }

  private static Stream<Statement> statements(Craft craft, String sha256) {
    return Stream.of(
            statement(craft, Property.REGISTRATION, craft.registration(), sha256),
            statement(craft, Property.TYPE, craft.type(), sha256),
            statement(craft, Property.OPERATOR, craft.operator(), sha256),
            statement(craft, Property.OWNER, craft.owner(), sha256),
            statement(craft, Property.CATEGORY, craft.category().name(), sha256),
            statement(craft, Property.STATE, craft.state(), sha256))
        .flatMap(Optional::stream);
  }

  private static Optional<Statement> statement(
      Craft craft, Property property, String value, String sha256) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                new Subject(Optional.of(craft.address()), "", ""),
                property,
                value,
                Held.UNDATED,
                Optional.of(PUBLISHED),
                sha256,
                "row of " + craft.address()));
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
