package org.wheelsdown.lab.launch;

import java.nio.file.Path;
import java.util.List;

/** How the command line is started. */
public final class Launcher {
  /** Set by the launcher: itself, so that what is measured is what a user runs. */
  private static final String LAUNCHER = System.getProperty("wheelsdown.launcher", "");

  private Launcher() {}

  /** What stands before its arguments. */
  public static List<String> command() {
    return LAUNCHER.isEmpty()
        ? List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path", ""),
            "org.wheelsdown.cli.Wheelsdown")
        : List.of(LAUNCHER);
  }
}
