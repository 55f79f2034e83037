package org.wheelsdown.store.manifest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper, a picture or a page that is kept in the workspace because statements rest on it.
 *
 * @param name the file's name when it was attached
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param size bytes
 * @param path of the copy in the workspace
 * @param title what it is; empty where nothing was told
 * @param publisher who published it; empty where nothing was told
 * @param published the day of its publication
 * @param captured the day on which somebody took this copy of it
 * @param url where it was found; empty where nothing was told
 * @param note what else a reader should know; empty where nothing was told
 * @param attached when it came into the workspace
 */
public record AttachedDocument(
    String name,
    String sha256,
    long size,
    String path,
    String title,
    String publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> captured,
    String url,
    String note,
    Instant attached) {}
