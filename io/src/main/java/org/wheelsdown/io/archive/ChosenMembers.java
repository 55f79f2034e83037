package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes single files out of an archive, byte for byte as they lie in it. */
public final class ChosenMembers {
  /** Archives in archives; more can only be a trap. */
  private static final int DEEPEST = 4;

  private final Predicate<String> isWanted;
  private final Taking taking;

  /** Is given a file. */
  @FunctionalInterface
  public interface Taking {
    /**
     * Takes it.
     *
     * @param name by which positions of it are cited
     * @param content to be read now
     */
    void take(String name, InputStream content) throws IOException;
  }

  /**
   * Files that are wanted, and who takes them.
   *
   * @param isWanted asked for the name of each file inside, by which it is cited
   */
  public ChosenMembers(Predicate<String> isWanted, Taking taking) {
    this.isWanted = isWanted;
    this.taking = taking;
  }

  /**
   * Goes through an archive, and those in it; a damaged one as far as it can be read, which is how
   * far it is imported.
   *
   * @return whether it is one
   * @throws IOException if it cannot be read
   */
  public boolean of(SourceFile source) throws IOException {
    try (InputStream in = source.open()) {
      Peeled peeled = Peeled.of(in, new Damage());
      boolean isArchive = isArchive(peeled);
      if (isArchive) {
        goThrough("", peeled, new MemberNames(), 0);
      }
      return isArchive;
    } catch (UnreadablePart e) {
      throw e.getCause();
    }
  }

  private static boolean isArchive(Peeled peeled) {
    return peeled.wrapping() == Wrapping.TAR || peeled.wrapping() == Wrapping.ZIP;
  }

  private void goThrough(String archive, Peeled peeled, MemberNames names, int depth)
      throws IOException {
    Members members =
        peeled.wrapping() == Wrapping.TAR
            ? new TarMembers(peeled.content(), peeled.damage())
            : new ZipMembers(peeled.content(), peeled.damage());
    int ordinal = 1;
    for (Optional<Member> next = members.next(); next.isPresent(); next = members.next()) {
      look(names.of(archive, next.get(), ordinal++), next.get(), names, depth);
    }
  }

  private void look(String name, Member member, MemberNames names, int depth) throws IOException {
    if (isWanted.test(name)) {
      taking.take(name, member.content());
    } else if (depth < DEEPEST) {
      Peeled inner = Peeled.of(member.content(), member.damage());
      if (isArchive(inner)) {
        goThrough(name, inner, names, depth + 1);
      }
    }
  }
}
