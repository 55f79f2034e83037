import { useEffect } from "preact/hooks";
import { tellChanged } from "../api/content";
import { Trouble } from "../ask/Trouble";
import { ImportPanel } from "../import/ImportPanel";
import { Counts } from "./Counts";
import { isEmpty, type Status } from "./status";
import { useStatus } from "./useStatus";
import "./data.css";

/** What the server says where there is no workspace yet. */
const NOT_THERE = 503;

/** Imports, and tells what was imported. */
export function DataView() {
  const { status, problem } = useStatus();
  useEffect(() => {
    document.title = "Data · Wheelsdown";
  }, []);
  const isNothing = problem?.status === NOT_THERE || (status !== null && isEmpty(status));
  return (
    <div class="data">
      <h1>Data</h1>
      {isNothing && <p class="data-greeting">Nothing is imported yet. Begin with an archive of flight tracks: a file, or a whole folder.</p>}
      {problem && !isNothing && <Trouble problem={problem} />}
      <ImportPanel onEnd={tellChanged} />
      {status && !isNothing && <Held status={status} />}
    </div>
  );
}

function Held({ status }: { status: Status }) {
  return (
    <section>
      <h2>What is here</h2>
      <Counts status={status} />
      {status.origins.length > 0 && <p>From: {status.origins.join("; ")}.</p>}
      {!status.up_to_date && <p>Flights are still to be found in what was imported last; the next question sees to it.</p>}
      {status.problems.length > 0 && (
        <>
          <h3>What was wrong with it</h3>
          <ul>
            {status.problems.map(({ what, times }) => (
              <li key={what}>
                {times.toLocaleString("en")} × {what}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
