import { cellOf } from "../answer/cells";
import { EndDetails, ENDS } from "../answer/EndDetails";
import { SureMark } from "../answer/SureMark";
import type { Column, Row } from "../api/types";
import { duration, local } from "../time/format";
import { heardOf } from "./useFlight";

const AIRPORT = (name: string): Column => ({ name, kind: "text" });
const TIME = (name: string): Column => ({ name, kind: "time" });

/** Whose flight it was, from where to where, and how sure that is. */
export function FlightHead({ icao, row, columns }: { icao: string; row: Row; columns: Column[] }) {
  const unheard = ENDS.filter(({ name }) => row[`${name}_evidence`] === "inferred" || row[`${name}_evidence`] === "unknown");
  const name = [row["registration"] ?? icao, row["type"], row["callsign"]].filter((each) => typeof each === "string" && each !== "").join(" · ");
  const [first, last] = heardOf(row);
  return (
    <header class="flight-head">
      <h1>{name}</h1>
      <p class="flight-ends">
        <FlightEnd row={row} end="takeoff" title="From" /> <FlightEnd row={row} end="landing" title="to" />
      </p>
      <p class="quiet">
        Heard for {duration(last - first)}
        {typeof row["distance_km"] === "number" && `, ${Math.round(row["distance_km"]).toLocaleString("en")} km`}
        {typeof row["operator"] === "string" && `, operator: ${row["operator"]}`}
        {typeof row["owner"] === "string" && `, owner: ${row["owner"]}`}
      </p>
      <p class="flight-links">
        <a href={`/aircraft/${encodeURIComponent(icao)}`}>All of {icao}</a>
        <a href={`/ask?kind=flights&aircraft=${encodeURIComponent(icao)}`}>All its flights on the map</a>
      </p>
      {unheard.length > 0 && (
        <details class="flight-unheard">
          <summary>{unheard.map(({ title }) => title).join(" and ")}: nobody heard it; what is known</summary>
          {unheard.map((end) => (
            <EndDetails key={end.name} end={end} row={row} columns={columns} />
          ))}
        </details>
      )}
    </header>
  );
}

function FlightEnd({ row, end, title }: { row: Row; end: "takeoff" | "landing"; title: string }) {
  const airport = cellOf(row, AIRPORT(`${end}_airport`));
  const time = cellOf(row, TIME(`${end}_time`));
  const there = row[`${end}_local`];
  return (
    <span>
      {title} {airport.sureness && <SureMark sureness={airport.sureness} />}
      <strong>{airport.text || "unknown"}</strong> {time.text && `${time.text} UTC`} {typeof there === "string" && !there.endsWith("Z") && <span class="quiet">({local(there)})</span>}
      {!time.text && <span class="quiet">{time.beneath}</span>}
    </span>
  );
}
