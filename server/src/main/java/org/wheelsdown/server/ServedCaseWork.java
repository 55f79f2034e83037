package org.wheelsdown.server;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import org.wheelsdown.server.cases.CaseRoutes;
import org.wheelsdown.server.cases.ServedCases;
import org.wheelsdown.server.vault.OpenVaults;
import org.wheelsdown.server.vault.VaultRoutes;
import org.wheelsdown.server.verdict.CaseRuns;
import org.wheelsdown.server.verdict.VerdictRoutes;
import org.wheelsdown.server.work.Work;

/** All that is done with cases while they are served, and is to end with that. */
final class ServedCaseWork implements AutoCloseable {
  private final InstantSource clock = InstantSource.system();
  private final OpenVaults vaults = new OpenVaults(clock);
  private final ServedCases cases;
  private final CaseRuns runs;

  ServedCaseWork(Serving serving, Work work) {
    cases = new ServedCases(serving.cases());
    runs = new CaseRuns(work);
  }

  void add(RoutesConfig routes) {
    new CaseRoutes(cases).add(routes);
    new VerdictRoutes(cases, runs).add(routes);
    new VaultRoutes(cases, vaults, clock).add(routes);
  }

  ServedCases cases() {
    return cases;
  }

  /** Locks all vaults. */
  @Override
  public void close() {
    vaults.close();
    runs.close();
  }
}
