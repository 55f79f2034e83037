import { Fragment } from "preact";
import { useAnswered } from "../api/useAnswered";
import { Trouble } from "../ask/Trouble";
import { HOLE_CLASSES } from "../timeline/hatch";
import { Bars } from "./Bars";
import { placeBars, silenceBars } from "./bars";
import type { Dossier, Section } from "./dossier";
import { FlightList } from "./FlightList";
import { OwnersOverTime } from "./OwnersOverTime";
import { heardOf, lanesOf } from "./periods";
import { SectionTable } from "./SectionTable";

const MOST_PLACES = 15;

/** All that is known of one aircraft, beginning with the documents that say whose it was. */
export function DossierView({ asked }: { asked: string }) {
  const { value: dossier, problem } = useAnswered<Dossier>(`/aircraft/${encodeURIComponent(asked)}`);
  return (
    <>
      <div aria-live="polite">
        {!dossier && !problem && <p class="quiet">Looking …</p>}
        {problem && <Trouble problem={problem} />}
      </div>
      {dossier?.sections.map((section) => (
        <Fragment key={section.name}>
          <SectionTable section={section} icao={dossier.icao}>
            <Picture section={section} dossier={dossier} />
          </SectionTable>
          {section.name === "flights" && section.total > 0 && <FlightList icao={dossier.icao} />}
        </Fragment>
      ))}
      {dossier && dossier.caveats.length > 0 && (
        <section aria-labelledby="caveats">
          <h2 id="caveats">To be known with this</h2>
          <ul>
            {dossier.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What of a section is to be seen before it is read. */
function Picture({ section, dossier }: { section: Section; dossier: Dossier }) {
  switch (section.name) {
    case "identity": {
      const rowsOf = (name: string) => dossier.sections.find((each) => each.name === name)?.rows ?? [];
      return <OwnersOverTime lanes={lanesOf(section.rows, rowsOf("statements"))} heard={heardOf(rowsOf("flights"))} />;
    }
    case "places":
      return <Bars title="Places by visits" bars={placeBars(section.rows, MOST_PLACES)} lookOf={() => "bars-stay"} addressOf={({ name }) => `/ask?kind=stays&aircraft=${dossier.icao.map(encodeURIComponent).join(",")}&at=${encodeURIComponent(name)}`} />;
    case "silences":
      return <Bars title="Silences by why nobody heard" bars={silenceBars(section.rows)} nameOf={({ name }) => classOf(name)?.says ?? name} lookOf={({ name }) => `hatch-${classOf(name)?.hatch ?? "sparse"}`} />;
    default:
      return null;
  }
}

function classOf(name: string) {
  return HOLE_CLASSES.find((each) => each.name === name);
}
