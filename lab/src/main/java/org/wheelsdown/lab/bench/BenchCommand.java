package org.wheelsdown.lab.bench;

import org.wheelsdown.lab.bench.questions.QuestionsBench;
import org.wheelsdown.lab.bench.serving.PageBench;
import org.wheelsdown.lab.bench.serving.ServingBench;
import picocli.CommandLine.Command;

/** The measurements. */
@Command(
    name = "bench",
    description = "Measure.",
    subcommands = {
      ImportBench.class,
      LookupBench.class,
      PageBench.class,
      QuestionsBench.class,
      ReadingRun.class,
      ServingBench.class
    })
public final class BenchCommand {}
