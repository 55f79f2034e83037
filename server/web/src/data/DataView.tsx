import { useEffect } from "preact/hooks";
import { useAnswered } from "../api/useAnswered";
import { Trouble } from "../ask/Trouble";
import { counted, daysTold, type Status } from "./status";
import "./data.css";

/** What was imported, and how to import more. */
export function DataView() {
  const { value: status, problem } = useAnswered<Status>("/status");
  useEffect(() => {
    document.title = "Data · Wheelsdown";
  }, []);
  return (
    <div class="data">
      <h1>Data</h1>
      {problem && <Trouble problem={problem} />}
      {status && <Held status={status} />}
      <section>
        <h2>Import more</h2>
        <p>Archives, folders and lists are imported in a terminal; this page shows them when it is done.</p>
        <p>
          <code>wheelsdown import ~/archives/globe_history</code>
        </p>
        <p class="quiet">Formats are told by content, nothing is changed, and importing the same bytes again changes nothing.</p>
      </section>
    </div>
  );
}

function Held({ status }: { status: Status }) {
  return (
    <section>
      <h2>What is here</h2>
      <dl class="data-counts">
        {counted(status).map(({ what, count }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <p>{daysTold(status.days)}</p>
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
