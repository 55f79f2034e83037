package org.wheelsdown.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.Gathered;
import org.wheelsdown.io.SharedData;

/** The real plane-alert-db, which another program counted as well. */
class RealListTest {
  @Test
  void planeAlertDb() throws IOException {
    Gathered gathered;
    try (InputStream in =
        new GZIPInputStream(
            new FileInputStream(SharedData.of("reference/plane-alert-db.csv.gz").toFile()))) {
      gathered = Listed.read(in.readAllBytes());
    }

    assertThat(
            gathered.statements.stream()
                .filter(statement -> statement.property() == Property.CATEGORY)
                .collect(Collectors.groupingBy(Statement::value, Collectors.counting())))
        .isEqualTo(Map.of("MILITARY", 9851L, "CIVIL", 4587L, "GOVERNMENT", 1764L, "POLICE", 996L));
    assertThat(gathered.statements.stream().map(Statement::place).distinct()).hasSize(17198);
    assertThat(gathered.statements).noneMatch(s -> s.value().matches("(?i)dictator alert|\\?+"));
    assertThat(gathered.problems)
        .containsOnly(
            Map.entry(Problem.MANGLED_ADDRESS, 2L), Map.entry(Problem.UNREADABLE_VALUE, 2L));
  }
}
