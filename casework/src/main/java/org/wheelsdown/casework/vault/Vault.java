package org.wheelsdown.casework.vault;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * An open vault: who each source is, by its id in the case. All of it is zeroed when it is closed.
 */
public final class Vault implements AutoCloseable {
  private final TreeMap<String, Identity> identities = new TreeMap<>();
  private String fingerprint;

  /**
   * @param fingerprint of the file as it was read
   */
  Vault(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public SortedSet<String> ids() {
    return Collections.unmodifiableSortedSet(identities.navigableKeySet());
  }

  public Optional<Identity> find(String id) {
    return Optional.ofNullable(identities.get(id));
  }

  /** Takes the identity over, in place of what was known of that source. */
  public void put(String id, Identity identity) {
    Identity earlier = identities.put(id, identity);
    if (earlier != null) {
      earlier.close();
    }
  }

  /** Says whether there was anything to remove. */
  public boolean remove(String id) {
    Identity removed = identities.remove(id);
    if (removed != null) {
      removed.close();
    }
    return removed != null;
  }

  Map<String, Identity> identities() {
    return identities;
  }

  String fingerprint() {
    return fingerprint;
  }

  void saved(String newFingerprint) {
    fingerprint = newFingerprint;
  }

  @Override
  public void close() {
    identities.values().forEach(Identity::close);
    identities.clear();
  }

  @Override
  public String toString() {
    return "(vault)";
  }
}
