package org.wheelsdown.store.manifest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.WorkspaceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** The manifest on disk: read whole, replaced whole. */
public final class ManifestFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .withConfigOverride(List.class, ManifestFile::emptyWhereMissing)
          .build();

  /**
   * What was read last. One command or question asks for the manifest again and again, and to see
   * that these are the same bytes takes a small part of the time that it takes to understand them.
   */
  private static final AtomicReference<Optional<Understood>> LAST =
      new AtomicReference<>(Optional.empty());

  private final Folder workspace;

  public ManifestFile(Folder workspace) {
    this.workspace = workspace;
  }

  /** All that is needed to tell whether the rest can be understood. */
  private record Header(int format) {}

  private record Understood(ByteBuffer json, Manifest manifest) {}

  public boolean exists() {
    return Files.exists(workspace.manifest());
  }

  /**
   * The manifest as it stands.
   *
   * @throws WorkspaceException if there is none, or it is of another format or damaged
   */
  public Manifest read() {
    if (!exists()) {
      throw new WorkspaceException("There is no workspace at " + workspace.root() + ".");
    }
    try {
      return understand(Files.readAllBytes(workspace.manifest()));
    } catch (JacksonException e) {
      throw new WorkspaceException(
          "The manifest of the workspace " + workspace.root() + " is damaged.", e);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private Manifest understand(byte[] json) {
    Optional<Understood> last =
        LAST.get().filter(each -> each.json().equals(ByteBuffer.wrap(json)));
    if (last.isPresent()) {
      return last.get().manifest();
    }
    checkFormat(JSON.readValue(json, Header.class).format());
    Manifest manifest = JSON.readValue(json, Manifest.class);
    LAST.set(Optional.of(new Understood(ByteBuffer.wrap(json), manifest)));
    return manifest;
  }

  /**
   * Puts another manifest in place of the present one, at once and for good: whoever reads finds
   * the old or the new, also after a power cut. The manifest must be locked.
   */
  public void replace(Manifest manifest) {
    Path next = workspace.nextManifest();
    try {
      write(manifest, next);
      Files.move(
          next,
          workspace.manifest(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | JacksonException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  /** A manifest of an earlier version says nothing of what came later. */
  private static void emptyWhereMissing(MutableConfigOverride lists) {
    lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  private static void write(Manifest manifest, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      out.write(JSON.writeValueAsBytes(manifest));
      channel.force(true);
    }
  }

  private void checkFormat(int format) {
    if (format != Manifest.FORMAT) {
      throw new WorkspaceException(
          "The workspace %s is of format %d, and this version of Wheelsdown reads format %d."
              .formatted(workspace.root(), format, Manifest.FORMAT));
    }
  }
}
