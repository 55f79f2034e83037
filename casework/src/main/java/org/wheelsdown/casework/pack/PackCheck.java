package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.pack.container.Container;
import org.wheelsdown.casework.pack.container.Entry;
import org.wheelsdown.casework.pack.container.Measure;

/** Looks at every byte of a pack: its container, its sums and its signature. */
final class PackCheck {
  private final Container container;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> damages = new ArrayList<>();

  PackCheck(Container container) {
    this.container = container;
    container.entries().forEach(entry -> entries.put(entry.name(), entry));
    container.damage().ifPresent(damages::add);
  }

  Soundness check(Optional<PublicKey> expected) throws IOException {
    Optional<byte[]> sums = bytes(PackPaths.SUMS);
    Map<String, String> listed =
        sums.flatMap(Sums::parse).map(Sums::byName).map(Map::copyOf).orElse(Map.of());
    if (listed.isEmpty()) {
      damages.add("SHA256SUMS is missing, or is no list of sums.");
    }
    for (Entry entry : container.entries()) {
      check(entry, listed);
    }
    if (container.hasAllEntries()) {
      listed.keySet().stream()
          .filter(name -> !entries.containsKey(name))
          .sorted()
          .forEach(name -> damages.add(name + " is missing."));
    }
    SignatureCheck signature =
        new SignatureCheck(sums, bytes(PackPaths.SIGNATURE), bytes(PackPaths.SIGNED_BY), expected);
    return new Soundness(damages, signature.sentence(), signature.isAsAsked());
  }

  private void check(Entry entry, Map<String, String> listed) throws IOException {
    Measure measure;
    try (InputStream in = container.open(entry)) {
      measure = Measure.of(in);
    }
    String name = entry.name();
    boolean isUnsummed = PackPaths.isUnsummed(name);
    if (measure.crc32() != entry.crc32()
        || (listed.containsKey(name) && !measure.sha256().equals(listed.get(name)))) {
      damages.add(name + " is changed.");
    } else if (!isUnsummed && !listed.containsKey(name) && !listed.isEmpty()) {
      damages.add(name + " is not listed in SHA256SUMS.");
    }
  }

  private Optional<byte[]> bytes(String name) throws IOException {
    Entry entry = entries.get(name);
    boolean isThere = entry != null && entry.size() <= Pack.LARGEST_TEXT;
    return isThere ? Optional.of(container.read(entry, Pack.LARGEST_TEXT)) : Optional.empty();
  }
}
