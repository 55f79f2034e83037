package org.wheelsdown.store.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.store.folder.Folder;

class ManifestFileTest {
  @TempDir Path folder;

  @Test
  void theFieldsOfAllPartsStandSideBySide() throws IOException {
    new ManifestFile(new Folder(folder)).replace(Manifest.EMPTY);

    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\n  \"files\" : ", "\n  \"attached\" : ", "\n  \"identity\" : {");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    ManifestFile file = new ManifestFile(new Folder(folder));
    Manifest manifest =
        Manifest.EMPTY
            .withEvents(new Events(3, 1, List.of(), List.of(), List.of(), List.of(), Map.of()))
            .withIdentity(new IdentityParts(2, 1, List.of()));
    file.replace(manifest);

    assertThat(file.read()).isEqualTo(manifest);
  }

  /** As it was written before there were papers, coverage or identities. */
  @Test
  void aManifestOfAnEarlierVersionHasNoneOfWhatCameLater() throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {
          "format" : 1,
          "imports" : 2,
          "files" : [ ],
          "positions" : [ {
            "path" : "positions/day=2025-02-04/a.parquet",
            "day" : "2025-02-04",
            "rows" : 7,
            "importNumber" : 1
          } ],
          "documents" : [ ],
          "events" : {
            "version" : 1,
            "imports" : 2,
            "flights" : [ ],
            "stays" : [ ],
            "removed" : { }
          }
        }
        """);

    Manifest manifest = new ManifestFile(new Folder(folder)).read();

    assertThat(manifest.imports()).isEqualTo(2);
    assertThat(manifest.paths()).containsExactly("positions/day=2025-02-04/a.parquet");
    assertThat(manifest.events().version()).isEqualTo(1);
    assertThat(manifest.attached()).isEmpty();
    assertThat(manifest.coverage()).isEqualTo(CoverageParts.NONE);
    assertThat(manifest.currentIdentity()).isEqualTo(IdentityParts.NONE);
  }

  /** Then the name was the path on somebody's machine. */
  @Test
  void aFileThatAnEarlierVersionImportedKeepsItsPathForItself() throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {
          "format" : 1,
          "imports" : 1,
          "files" : [ {
            "name" : "/home/anna/leaks/fleet.csv",
            "sha256" : "%s",
            "size" : 7,
            "origin" : "",
            "licence" : "",
            "imported" : "2025-02-04T00:00:00Z",
            "importNumber" : 1,
            "rows" : 0,
            "problems" : { },
            "days" : [ ],
            "statements" : 1,
            "named" : 1
          } ]
        }
        """
            .formatted("0a".repeat(32)));

    ImportedFile imported = new ManifestFile(new Folder(folder)).read().files().get(0);

    assertThat(imported.name()).isEqualTo("fleet.csv");
    assertThat(imported.path()).hasValue("/home/anna/leaks/fleet.csv");
  }
}
