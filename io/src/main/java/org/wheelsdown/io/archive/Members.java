package org.wheelsdown.io.archive;

import java.io.IOException;
import java.util.Optional;

/** The files inside an archive, one after another. Folders, links and devices are none. */
interface Members {
  /** The next one; none at the end, or where the archive is too damaged to go on. */
  Optional<Member> next() throws IOException;
}
