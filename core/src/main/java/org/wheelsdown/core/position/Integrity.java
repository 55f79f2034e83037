package org.wheelsdown.core.position;

/**
 * What a transponder says of the quality of its own position (RTCA DO-260B). readsb stores it on
 * every fourth position only.
 *
 * @param nic navigation integrity category, 0–11; -1 where not reported
 * @param radiusOfContainment metres; -1 where not reported
 * @param nacP navigation accuracy category for position, 0–11; -1 where not reported
 * @param sil source integrity level, 0–3; -1 where not reported
 */
public record Integrity(int nic, int radiusOfContainment, int nacP, int sil) {
  /** Nothing was reported. */
  public static final Integrity UNREPORTED = new Integrity(-1, -1, -1, -1);
}
