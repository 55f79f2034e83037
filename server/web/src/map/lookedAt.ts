import type { Answer, Row } from "../api/types";
import { percent } from "../answer/certainty";
import { utc } from "../time/format";
import type { Drawn, Packed } from "./packed";

/** What the card says of a row: a line that names it, and what is known of it. */
export interface Told {
  title: string;
  facts: [name: string, text: string][];
}

/** A row in words; of one that has not come yet, what its line says. */
export function told(answer: Answer | null, chunks: Packed[], index: number): Told | null {
  const row = answer?.rows[index];
  return row ? ofRow(row) : ofDrawn(drawnOf(chunks, index));
}

/** The same for who cannot see the card. */
export function sentenceOf(told: Told | null): string {
  return told ? [told.title, ...told.facts.map(([name, text]) => `${name}: ${text}`)].join("; ") : "";
}

export function drawnOf(chunks: Packed[], index: number): Drawn | undefined {
  for (const chunk of chunks) {
    const found = chunk.drawn.find(({ row }) => row === index);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function ofDrawn(drawn: Drawn | undefined): Told | null {
  return drawn ? { title: drawn.icao, facts: [["From", utc(new Date(drawn.began))], ["To", utc(new Date(drawn.ended))]] } : null;
}

function ofRow(row: Row): Told {
  const title = [row["registration"] ?? row["icao"] ?? row["aircraft"], row["type"], row["callsign"]].filter(Boolean).join(" · ");
  const facts = FACTS.map(([name, text]): [string, string | null] => [name, text(row)]);
  return { title, facts: facts.filter((fact): fact is [string, string] => fact[1] !== null) };
}

const FACTS: [name: string, text: (row: Row) => string | null][] = [
  ["Took off", (row) => end(row, "takeoff")],
  ["Landed", (row) => end(row, "landing")],
  ["Route", (row) => text(row["route"])],
  ["At", (row) => text(row["airport"])],
  ["Arrived", (row) => time(row["arrived"])],
  ["Departed", (row) => time(row["departed"])],
  ["Silent from", (row) => time(row["gap_start"])],
  ["Heard again", (row) => time(row["gap_end"])],
  ["It holds", (row) => text(row["holds"])],
  ["Why silent", (row) => text(row["coverage"])],
  ["From", (row) => time(row["mark_start"])],
  ["What", (row) => text(row["words"])],
  ["Entered", (row) => time(row["entered"])],
  ["Left", (row) => time(row["left"])],
  ["Operator", (row) => text(row["operator"])],
  ["Owner", (row) => text(row["owner"])],
];

/** What was heard never has a percentage. */
function end(row: Row, name: string): string | null {
  const evidence = row[`${name}_evidence`];
  if (typeof evidence !== "string") {
    return null;
  }
  const probability = row[`${name}_probability`];
  const airport = row[`${name}_airport`] ?? "unknown";
  const sure = evidence === "inferred" && typeof probability === "number" ? ` ${percent(probability)}, inferred` : "";
  return `${airport}${sure}${row[`${name}_time`] ? `, ${time(row[`${name}_time`])}` : ""}`;
}

function time(value: unknown): string | null {
  return typeof value === "string" ? `${utc(new Date(value))} UTC` : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
