package org.wheelsdown.server.aircraft;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import org.wheelsdown.core.question.AircraftNames;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.dossier.Dossiers;

/** The dossier of an aircraft, by its address or registration. */
public final class AircraftRoutes {
  private final Work work;

  public AircraftRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/aircraft/{aircraft}", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    new Parameters(context.queryParamMap()).only(Set.of());
    String asked = context.pathParam("aircraft");
    AircraftNames names =
        AircraftNames.of(asked)
            .orElseThrow(
                () ->
                    new ProblemException(
                        400,
                        "'%s' is neither an ICAO address (six hex digits) nor a registration."
                            .formatted(asked)));
    Who who = Who.ANYBODY.ofAircraft(names.addresses(), names.registrations());
    Dossier dossier =
        work.ask(
            Work.ALL,
            questions -> new Dossiers(questions, ReferenceData.airports()).of(asked, who));
    if (dossier.isEmpty()) {
      throw new ProblemException(404, "Nothing is known of %s in this workspace.".formatted(asked));
    }
    context.contentType("application/json").result(DossierPage.json(dossier));
  }
}
