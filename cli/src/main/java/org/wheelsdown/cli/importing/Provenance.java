package org.wheelsdown.cli.importing;

/**
 * What the user tells of the files that are imported.
 *
 * @param origin where they came from; empty where nothing was told
 * @param licence under which they were published; empty where nothing was told
 */
public record Provenance(String origin, String licence) {}
