import type { Column, Row } from "../api/types";
import { cellOf } from "../answer/cells";

/** All that is known of one aircraft, or of several that have carried one registration. */
export interface Dossier {
  asked: string;
  icao: string[];
  sections: Section[];
  caveats: string[];
}

/** A part of a dossier; of long ones only the first rows are there. */
export interface Section {
  name: string;
  title: string;
  total: number;
  columns: Column[];
  rows: Row[];
}

/** What says most in each section; columns in which nothing stands are left out. */
const SHOWN: Record<string, string[]> = {
  identity: ["from_day", "until_day", "registration", "type", "operator", "owner", "category", "state", "identity"],
  statements: ["property", "value", "used", "held_from", "held_until", "said", "file", "place"],
  flights: ["registration", "type", "flights", "first_heard", "last_heard", "distance_km", "callsigns"],
  places: ["airport", "base", "stays", "nights", "share_of_nights", "hours", "heard_from", "heard_until"],
  journeys: ["began_time", "route", "ended_time", "legs", "hours", "distance_km", "callsigns"],
  silences: ["gap_start", "gap_end", "minutes", "holds", "gap_class", "coverage"],
  marks: ["words", "mark_start", "mark_end", "reports", "detail"],
};

/** The questions whose answers show a section's rows one by one, on the map and with their positions. */
const QUESTIONS: Record<string, string> = {
  flights: "flights",
  places: "stays",
  journeys: "journeys",
  silences: "gaps",
  marks: "marks",
};

export function shownColumns({ name, columns, rows }: Section): Column[] {
  const shown = SHOWN[name] ?? columns.map((column) => column.name);
  return shown
    .flatMap((each) => columns.filter((column) => column.name === each))
    .filter((column) => rows.some((row) => cellOf(row, column).text !== ""));
}

/** Where a section is to be seen as the answer to a question. */
export function questionOf(section: Section, icao: string[]): string | null {
  const kind = QUESTIONS[section.name];
  return kind && section.total > 0 ? `/ask?kind=${kind}&aircraft=${icao.map(encodeURIComponent).join(",")}` : null;
}

/** The name in the page's address: `/aircraft/ae4af6`. */
export function askedIn(path: string): string | null {
  const name = path.split("/")[2];
  return name ? decodeURIComponent(name) : null;
}
