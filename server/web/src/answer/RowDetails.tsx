import type { Answer, Column, Row } from "../api/types";
import { addressOfFlight } from "../flight/place";
import { CitedEvidence } from "./CitedEvidence";
import { EndDetails, ENDS } from "./EndDetails";
import { cellOf } from "./cells";
import { inWords } from "./columns";
import { saidWith } from "./certainty";
import "./details.css";

interface Props {
  answer: Answer;
  place: number;
  onClose: () => void;
}

/** Questions whose rows are flights. */
const OF_FLIGHTS = ["flights", "landings"];

/** From so many letters on, a text has the whole width. */
const LONG = 60;

/** All that a row says, how each end of it is known, and what it rests on. */
export function RowDetails({ answer, place, onClose }: Props) {
  const row = answer.rows[place];
  if (!row) {
    return null;
  }
  const flight = flightAddress(answer.question.kind, row);
  const ends = ENDS.filter((end) => `${end.name}_evidence` in row);
  const told = new Set(ends.flatMap((end) => end.columns));
  const rest = answer.columns.filter((column) => !told.has(column.name) && row[column.name] !== null && !isSaidElsewhere(column, answer));
  // Of a position, the row that it comes from is what one looks for.
  const isPosition = answer.question.kind === "positions";
  const evidence = <CitedEvidence question={answer.question} content={answer.content} place={place} />;
  return (
    <aside class="details" aria-label="Selected row">
      <header>
        <h2>{titleOf(row)}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <p class="details-links">
        {flight && <a href={flight}>This flight: altitude, speed, positions</a>}
        {addressesOf(row).map((icao) => (
          <a key={icao} href={`/aircraft/${encodeURIComponent(icao)}`}>
            All of {icao}
          </a>
        ))}
      </p>
      {isPosition && evidence}
      {ends.map((end) => (
        <EndDetails key={end.name} end={end} row={row} columns={answer.columns} />
      ))}
      <dl>
        {rest.map((column) => (
          <Said key={column.name} column={column} row={row} />
        ))}
      </dl>
      {!isPosition && evidence}
    </aside>
  );
}

function Said({ column, row }: { column: Column; row: Row }) {
  const { text, beneath } = cellOf(row, column);
  return (
    <div class={text.length > LONG ? "details-long" : undefined}>
      <dt>{inWords(column.name)}</dt>
      <dd>
        {text} {column.kind === "time" && <span class="quiet">UTC {beneath}</span>}
      </dd>
    </div>
  );
}

function titleOf(row: Row): string {
  const name = row["registration"] ?? row["arrival_registration"] ?? row["icao"] ?? row["aircraft"];
  const callsign = row["callsign"] ?? row["callsigns"];
  return [name, row["type"], callsign].filter((each) => typeof each === "string").join(" · ");
}

/** The aircraft that a row is about; a meeting has several. */
function addressesOf(row: Row): string[] {
  const all = [row["icao"], row["arrival_icao"], row["onward_icao"], row["icaos"]].filter((each) => typeof each === "string");
  return [...new Set(all.flatMap((each) => each.split(/[,;]\s*/)))];
}

/** Flights are found again by the time at which they were first heard. */
function flightAddress(kind: string, row: Row): string | null {
  const [icao, flight] = [row["icao"], row["first_heard"]];
  return OF_FLIGHTS.includes(kind) && typeof icao === "string" && typeof flight === "string" ? addressOfFlight({ icao, flight, sel: null, view: "time" }) : null;
}

/** The times by the clocks of a place stand beside those in UTC, and how sure something is beside the thing itself. */
function isSaidElsewhere({ name }: Column, answer: Answer): boolean {
  return name.endsWith("_local") || answer.columns.some((other) => saidWith(other.name).includes(name));
}
