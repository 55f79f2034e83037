package org.wheelsdown.cli.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.cli.ChildProcess;

/**
 * A {@code serve} of a workspace in a process of its own, on a port that was free.
 *
 * @param address such as {@code http://127.0.0.1:40123}
 */
record Served(Process process, String address) implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Open (http://[^ /]+)/? in a browser");
  private static final List<String> JAVA_OPTIONS =
      List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** Starts it and waits until it says where it is. */
  static Served start(Path workspace, Path... cases) throws IOException {
    return start(0, workspace, cases);
  }

  /** Starts it on a port, where 0 is any that is free. */
  static Served start(int port, Path workspace, Path... cases) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("--workspace", workspace, "serve"));
    arguments.addAll(List.of("--port", port));
    arguments.addAll(List.of(cases));
    Process process = ChildProcess.start(JAVA_OPTIONS, arguments.toArray());
    BufferedReader said = process.inputReader();
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new Served(process, address.group(1));
      }
      lines.add(line);
    }
    throw new IOException("the server ended: " + lines);
  }

  int port() {
    return URI.create(address).getPort();
  }

  /** Kills it, as a machine that goes to sleep or a closed terminal does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
