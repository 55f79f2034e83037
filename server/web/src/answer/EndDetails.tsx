import type { Choice, Column, Row } from "../api/types";
import { Candidates } from "./Candidates";
import { type Cell, cellOf } from "./cells";
import { SureMark } from "./SureMark";

/** An end of a flight, a stay or a journey, of which an answer says how it is known. */
export interface End {
  /** What its columns begin with. */
  name: string;
  title: string;
  time: string;
  airport: string;
  columns: string[];
}

const TOLD = ["time", "airport", "evidence", "probability", "earliest", "latest", "evidence_class", "reason", "candidates", "excluded", "sighting", "nearby", "local"];

export const ENDS: End[] = [
  end("takeoff", "Take-off"),
  end("landing", "Landing"),
  end("began", "Began"),
  end("ended", "Ended"),
  end("arrived", "Arrived", "arrived", "airport"),
  end("departed", "Departed", "departed", "airport"),
];

function end(name: string, title: string, time = `${name}_time`, airport = `${name}_airport`): End {
  return { name, title, time, airport, columns: [time, ...TOLD.map((part) => `${name}_${part}`)] };
}

interface Props {
  end: End;
  row: Row;
  columns: Column[];
}

/** When and where an end was, and why that is said. */
export function EndDetails({ end, row, columns }: Props) {
  const evidence = row[`${end.name}_evidence`];
  const said = (part: string) => row[`${end.name}_${part}`] ?? null;
  const candidates = said("candidates");
  return (
    <section class="details-end">
      <h3>{end.title}</h3>
      <p>
        {evidence === "observed" || evidence === "inferred" || evidence === "unknown" ? <SureMark sureness={evidence} /> : null}
        <strong>{cell(end.airport, row, columns)?.text || "unknown"}</strong> <When cell={cell(end.time, row, columns)} />
      </p>
      <Sentence text={said("evidence_class")} />
      <Sentence text={said("reason")} />
      {Array.isArray(candidates) && <Candidates choices={candidates as Choice[]} title={`Where the ${end.title.toLowerCase()} may have been`} />}
      <Sentence before="Near the place: " text={said("nearby")} />
      <Sentence before="Not there: " text={said("excluded")} />
    </section>
  );
}

function When({ cell }: { cell: Cell | undefined }) {
  return cell?.text ? (
    <>
      {cell.text} UTC {cell.beneath && `(${cell.beneath})`}
    </>
  ) : null;
}

function Sentence({ before = "", text }: { before?: string; text: Row[string] }) {
  return typeof text === "string" ? (
    <p>
      {before || text.charAt(0).toUpperCase()}
      {before ? text : text.slice(1)}
    </p>
  ) : null;
}

function cell(name: string, row: Row, columns: Column[]): Cell | undefined {
  const column = columns.find((each) => each.name === name);
  return column && cellOf(row, column);
}
