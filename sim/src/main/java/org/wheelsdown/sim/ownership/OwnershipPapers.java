package org.wheelsdown.sim.ownership;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What simulated documents say of owners, as tables that anybody could write by hand. */
final class OwnershipPapers {
  private static final String HEADER = "icao,registration,serial,type,owner,from,until,said,note\n";
  private static final String NOTE = "simulated; not real";
  private static final String SAID = "2024-11-01";

  private OwnershipPapers() {}

  static void write(Path folder, List<Tenure> tenures) throws IOException {
    String rows = tenures.stream().map(OwnershipPapers::row).collect(Collectors.joining());
    Files.write(folder.resolve("register.csv"), (HEADER + rows).getBytes(UTF_8));
    Files.write(folder.resolve("rumour.csv"), (HEADER + rumour(tenures.get(1))).getBytes(UTF_8));
  }

  private static String row(Tenure tenure) {
    return String.join(
            ",",
            tenure.airframe().address().toString(),
            tenure.airframe().registration(),
            tenure.serial(),
            tenure.airframe().type().designator(),
            tenure.owner(),
            tenure.from().toString(),
            tenure.until().toString(),
            SAID,
            NOTE)
        + "\n";
  }

  private static String rumour(Tenure tenure) {
    return String.join(
            ",",
            tenure.airframe().address().toString(),
            tenure.airframe().registration(),
            tenure.serial(),
            "",
            "Rumoured Owner",
            "",
            "",
            tenure.from().plusDays(10).toString(),
            NOTE)
        + "\n";
  }
}
