package org.wheelsdown.lab.bench;

import picocli.CommandLine.Command;

/** The measurements. */
@Command(
    name = "bench",
    description = "Measure.",
    subcommands = {ImportBench.class, LookupBench.class, ReadingRun.class})
public final class BenchCommand {}
