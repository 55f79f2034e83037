import { useMemo } from "preact/hooks";
import { type Cell, cellOf } from "../answer/cells";
import { SureMark } from "../answer/SureMark";
import { useAnswer } from "../answer/useAnswer";
import type { Column, Row } from "../api/types";
import { addressOfFlight } from "../flight/place";
import { duration } from "../time/format";
import { heardOf } from "../flight/useFlight";

const COLUMNS: { name: string; kind: Column["kind"]; title: string }[] = [
  { name: "takeoff_time", kind: "time", title: "Took off (UTC)" },
  { name: "takeoff_airport", kind: "text", title: "From" },
  { name: "landing_time", kind: "time", title: "Landed (UTC)" },
  { name: "landing_airport", kind: "text", title: "To" },
];

/** The flights of an aircraft, each a link to its profile, its positions and the rows behind them. */
export function FlightList({ icao }: { icao: string[] }) {
  const question = useMemo(() => ({ kind: "flights", terms: { aircraft: icao } }), [icao.join()]);
  const { answer, isLoadingMore, problem, more } = useAnswer(question, 0);
  return (
    <section class="dossier-section" aria-labelledby="flight-list">
      <h2 id="flight-list">Flights one by one</h2>
      {problem && <p class="problem">{problem.message}</p>}
      {!answer && !problem && <p class="quiet">Looking …</p>}
      {answer?.rows.length === 0 && <p class="quiet">None.</p>}
      {answer && answer.rows.length > 0 && (
        <div class="dossier-scroll flight-list">
          <table>
            <thead>
              <tr>
                {COLUMNS.map(({ name, title }) => (
                  <th key={name} scope="col">
                    {title}
                  </th>
                ))}
                <th scope="col">Heard for</th>
              </tr>
            </thead>
            <tbody>
              {answer.rows.map((row, i) => (
                <FlightRow key={i} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer?.next && (
        <button type="button" onClick={more} aria-disabled={isLoadingMore}>
          {isLoadingMore ? "Loading …" : "Load more flights"}
        </button>
      )}
    </section>
  );
}

function FlightRow({ row }: { row: Row }) {
  const [first, last] = heardOf(row);
  const flight = { icao: String(row["icao"]), flight: String(row["first_heard"]), sel: null, view: "time" } as const;
  return (
    <tr>
      {COLUMNS.map((column, i) => {
        const cell = cellOf(row, column);
        return (
          <td key={column.name} data-heading={column.title}>
            {i === 0 ? <a href={addressOfFlight(flight)}>{cell.text || String(row["first_heard"]).slice(0, 16).replace("T", " ")}</a> : <Told cell={cell} />}
          </td>
        );
      })}
      <td data-heading="Heard for">{duration(last - first)}</td>
    </tr>
  );
}

function Told({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.sureness && <SureMark sureness={cell.sureness} />}
      {cell.text}
      {cell.beneath && <span class="dossier-beneath quiet">{cell.beneath}</span>}
    </>
  );
}
