package org.wheelsdown.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's jar. */
public final class Version implements IVersionProvider {
  /** The program's name with its version. */
  static String text() {
    String version = Wheelsdown.class.getPackage().getImplementationVersion();
    return "wheelsdown " + (version == null ? "(not from a build)" : version);
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
