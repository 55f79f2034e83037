package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the page is served, and to whom, as the command line says it. */
class ServeTest {
  @TempDir private Path folder;

  @Test
  void aloneOnThisMachineItNeedsNoToken() throws Exception {
    List<URI> addresses = addresses();
    assertThat(addresses).hasSize(1);
    assertThat(addresses.get(0).getHost()).isEqualTo("127.0.0.1");
    assertThat(addresses.get(0).getQuery()).isNull();
  }

  @Test
  void forOthersItPrintsAddressesThatCanBeOpenedWithANewToken() throws Exception {
    List<URI> first = addresses("--listen", "0.0.0.0");
    assertThat(first)
        .allMatch(address -> !address.getHost().equals("0.0.0.0"))
        .allMatch(address -> address.getQuery().matches("token=[A-Za-z0-9_-]{43}"));
    assertThat(first.stream().map(URI::getQuery).distinct()).hasSize(1);
    assertThat(addresses("--listen", "0.0.0.0").get(0).getQuery())
        .isNotEqualTo(first.get(0).getQuery());
  }

  @Test
  void aTokenIsKeptInAFileThatOnlyItsOwnerReads() throws Exception {
    Path file = folder.resolve("token");
    String first = addresses("--token-file", file).get(0).getQuery();
    assertThat(first).isEqualTo("token=" + Files.readString(file).strip());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(addresses("--token-file", file).get(0).getQuery()).isEqualTo(first);
  }

  @Test
  void whatIsNoTokenAndNoAddressIsAMistake() throws IOException {
    Path open = Files.writeString(folder.resolve("open"), "x".repeat(43));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
    serve("--token-file", open).isMistake("Others can read");
    Path small = Files.writeString(folder.resolve("small"), "short");
    Files.setPosixFilePermissions(small, PosixFilePermissions.fromString("rw-------"));
    serve("--token-file", small).isMistake("holds no token");
    serve("--token-file", folder.resolve("none/token")).isMistake("none/token");
    serve("--listen", "192.0.2.1").isMistake("192.0.2.1");
    serve("--listen", "no address").isMistake("no address");
  }

  private CommandRun serve(String option, Object value) {
    return CommandRun.in(folder.resolve("workspace"), "serve", "--port", "0", option, value);
  }

  private List<URI> addresses(Object... options) throws Exception {
    Object[] arguments = new Object[options.length + 3];
    System.arraycopy(new Object[] {"serve", "--port", "0"}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    try (ServedCommand served = ServedCommand.start(new Launcher(folder, ""), arguments)) {
      return served.addresses();
    }
  }
}
