package org.wheelsdown.io.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.format.Readers;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Reader;

/** Takes one source apart, layer by layer, down to its documents. */
final class Unpacking {
  /** Archives in archives; more can only be a trap. */
  private static final int DEEPEST = 4;

  /**
   * Members up to this many bytes are fetched whole, so that another thread can read them. The
   * longest traces of a day have 2 MB when compressed.
   */
  private static final int SMALL_MEMBER = 4 << 20;

  private final long source;
  private final Intake intake;
  private final MemberNames names = new MemberNames();
  private int members;
  private int recognised;
  private boolean isDamaged;

  /**
   * @param source what positions will name as their source
   */
  Unpacking(long source, Intake intake) {
    this.source = source;
    this.intake = intake;
  }

  /** Takes the whole source apart. */
  void unpack(String name, InputStream raw) throws IOException {
    layer(name, Peeled.of(raw, new Damage()), false, 0);
    if (recognised == 0 && !isDamaged) {
      intake.problem(Problem.UNKNOWN_FORMAT);
    }
  }

  private void layer(String name, Peeled peeled, boolean isInMemory, int depth) throws IOException {
    Wrapping wrapping = depth <= DEEPEST ? peeled.wrapping() : Wrapping.NONE;
    switch (wrapping) {
      case TAR -> archive(name, new TarMembers(peeled.content(), peeled.damage()), depth);
      case ZIP -> archive(name, new ZipMembers(peeled.content(), peeled.damage()), depth);
      default -> document(name, peeled, isInMemory, depth);
    }
    if (wrapping != Wrapping.NONE) {
      count(peeled.damage());
    }
  }

  private void archive(String name, Members archive, int depth) throws IOException {
    String within = depth == 0 ? "" : name;
    int ordinal = 1;
    for (Optional<Member> next = archive.next();
        next.isPresent() && !intake.isDone();
        next = archive.next()) {
      member(names.of(within, next.get(), ordinal++), next.get(), depth + 1);
    }
  }

  private void member(String name, Member member, int depth) throws IOException {
    if (!member.hasSafeName()) {
      intake.problem(Problem.UNSAFE_NAME);
    }
    InputStream raw = member.content();
    boolean isSmall = member.size() >= 0 && member.size() <= SMALL_MEMBER;
    if (isSmall) {
      raw = new ByteArrayInputStream(raw.readNBytes((int) member.size()));
    }
    layer(name, Peeled.of(raw, member.damage()), isSmall, depth);
  }

  private void document(String name, Peeled peeled, boolean isInMemory, int depth)
      throws IOException {
    Origin origin = new Origin(source, members++);
    Optional<Reader> reader = Readers.of(peeled.head());
    if (reader.isPresent()) {
      recognised++;
      Document document = new Document(origin, name, peeled.content());
      intake.document(new Content(reader.get(), document, peeled.damage(), isInMemory));
    } else if (peeled.damage().first().isPresent()) {
      count(peeled.damage());
    } else if (depth > 0) {
      intake.problem(Problem.FOREIGN_MEMBER);
    }
  }

  private void count(Damage damage) {
    damage
        .first()
        .ifPresent(
            problem -> {
              isDamaged = true;
              intake.problem(problem);
            });
  }
}
