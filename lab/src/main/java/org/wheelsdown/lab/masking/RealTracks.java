package org.wheelsdown.lab.masking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;

/** Reads whole tracks from files into memory, without a workspace. */
public final class RealTracks {
  private static final String TRACE = "trace_full_";

  private final Map<Key, List<Position>> positions = new TreeMap<>();
  private final Map<Address, String> types = new HashMap<>();

  /**
   * @param file the file's name without its endings; empty for traces, whose days belong together
   */
  private record Key(String file, Address address) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::file).thenComparing(Key::address).compare(this, other);
    }
  }

  private RealTracks() {}

  /**
   * All tracks of the files and folders, in order of their names.
   *
   * @throws java.nio.file.NoSuchFileException if a path does not exist
   * @throws IOException if a file cannot be read; damage to what it holds is survived
   */
  public static List<NamedTrack> read(List<Path> paths) throws IOException {
    RealTracks tracks = new RealTracks();
    for (SourceFile source : Archives.open(paths)) {
      String name = source.path().getFileName().toString();
      source.read(source.fingerprint(Progress.IGNORED), tracks.new Sink(name), Progress.IGNORED);
    }
    return tracks.named();
  }

  private List<NamedTrack> named() {
    Map<String, Long> addresses =
        positions.keySet().stream()
            .collect(Collectors.groupingBy(Key::file, Collectors.counting()));
    List<NamedTrack> named = new ArrayList<>();
    positions.forEach(
        (key, reports) -> {
          String address = key.address().toString();
          String alone = key.file().isEmpty() ? address : key.file();
          boolean isShared = !key.file().isEmpty() && addresses.getOrDefault(key.file(), 0L) > 1;
          reports.sort(Comparator.comparingLong(Position::time));
          named.add(
              new NamedTrack(
                  isShared ? alone + "/" + address : alone,
                  types.getOrDefault(key.address(), ""),
                  reports));
        });
    return named;
  }

  /** Takes in one source file. */
  private final class Sink implements PositionSink {
    private String document;

    Sink(String name) {
      document = name;
    }

    @Override
    public void document(Origin origin, String name) {
      document = Path.of(name).getFileName().toString();
    }

    @Override
    public void positions(List<Position> batch) {
      String file = document.startsWith(TRACE) ? "" : document.replaceFirst("\\..*", "");
      for (Position position : batch) {
        positions
            .computeIfAbsent(new Key(file, position.address()), key -> new ArrayList<>())
            .add(position);
      }
    }

    @Override
    public void description(Description description) {
      if (!description.type().isEmpty()) {
        types.put(description.address(), description.type());
      }
    }
  }
}
