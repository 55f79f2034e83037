package org.wheelsdown.server.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.server.work.Snapshot;

/**
 * All that verdicts rest on: while it is the same, so are they.
 *
 * @param version of the case.yaml
 * @param files lists and papers beside it, with their sizes and times
 * @param data what the workspace holds
 */
record CaseState(String version, List<String> files, Snapshot data) {
  CaseState {
    files = List.copyOf(files);
  }

  static CaseState of(ReadCase read, Snapshot data) throws IOException {
    CaseFolder folder = read.folder();
    List<String> files = new ArrayList<>();
    for (Path each : List.of(folder.documents(), folder.lists())) {
      files.addAll(files(each));
    }
    return new CaseState(read.version(), files, data);
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> names = Files.list(folder)) {
        for (Path file : names.sorted().toList()) {
          files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
    }
    return files;
  }
}
