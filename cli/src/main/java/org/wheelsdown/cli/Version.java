package org.wheelsdown.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's jar. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Wheelsdown.class.getPackage().getImplementationVersion();
    return new String[] {"wheelsdown " + (version == null ? "(not from a build)" : version)};
  }
}
