import { useEffect } from "preact/hooks";
import { useAnswered } from "../api/useAnswered";
import { useAddress } from "../app/router";
import { Trouble } from "../ask/Trouble";
import { AircraftSearch } from "./AircraftSearch";
import { askedIn, type Dossier } from "./dossier";
import { SectionTable } from "./SectionTable";
import "./aircraft.css";

/** All that is known of one aircraft, beginning with the documents that say whose it was. */
export function AircraftView() {
  const asked = askedIn(useAddress().path);
  const { value: dossier, problem } = useAnswered<Dossier>(asked && `/aircraft/${encodeURIComponent(asked)}`);
  useEffect(() => {
    document.title = `${asked ?? "Aircraft"} · Wheelsdown`;
  }, [asked]);
  return (
    <div class="aircraft">
      <h1>{asked ? `Aircraft ${asked}` : "Aircraft"}</h1>
      <AircraftSearch key={asked} asked={asked} />
      <div aria-live="polite">
        {asked && !dossier && !problem && <p class="quiet">Looking …</p>}
        {problem && <Trouble problem={problem} />}
      </div>
      {dossier?.sections.map((section) => <SectionTable key={section.name} section={section} icao={dossier.icao} />)}
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
    </div>
  );
}
