package org.wheelsdown.io.archive;

import java.util.Arrays;

/**
 * Names the files inside archives so that each can be found again by its name alone: one in an
 * archive in an archive by the names of both, and where an archive has a name twice, the later ones
 * by where they stand as well.
 */
final class MemberNames {
  /** So many names are remembered, in 64 MB; an archive of a day has some 60,000. */
  private static final int MOST = 1 << 22;

  /** Hashes of names; 0 where there is none. At most half of it is filled. */
  private long[] seen = new long[1 << 10];

  private int count;

  /**
   * Names a file.
   *
   * @param archive the name of the archive in which it lies; empty for the source itself
   * @param ordinal where it stands in that archive, from 1
   */
  String of(String archive, Member member, int ordinal) {
    String name = archive.isEmpty() ? member.safeName() : archive + "/" + member.safeName();
    while (count < MOST && !add(hash(name))) {
      name += " (member " + ordinal + ")";
    }
    return name;
  }

  private boolean add(long hash) {
    int place = placeOf(hash);
    if (seen[place] == hash) {
      return false;
    }
    seen[place] = hash;
    count++;
    if (count > seen.length / 2) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] before = seen;
    seen = new long[2 * before.length];
    Arrays.stream(before).filter(hash -> hash != 0).forEach(hash -> seen[placeOf(hash)] = hash);
  }

  private int placeOf(long hash) {
    int place = (int) hash & (seen.length - 1);
    while (seen[place] != 0 && seen[place] != hash) {
      place = (place + 1) & (seen.length - 1);
    }
    return place;
  }

  /**
   * FNV-1a of 64 bits (Fowler, Noll, Vo), and never 0. That two of 60,000 names have the same is a
   * chance of 1 in 10,000 million, and gives the later one a longer name.
   */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }
}
