import type { Answer } from "../api/types";
import { cellOf } from "./cells";

/** The columns that say most, by the kind of question; all others are shown when asked for. */
const FIRST: Record<string, string[]> = {
  landings: ["registration", "type", "landing_time", "landing_airport", "takeoff_airport", "takeoff_time", "operator"],
  flights: ["registration", "type", "takeoff_time", "takeoff_airport", "landing_time", "landing_airport", "operator"],
  stays: ["registration", "type", "airport", "arrived", "departed", "hours", "operator"],
  journeys: ["registration", "route", "began_time", "ended_time", "hours", "operator"],
  meetings: ["aircraft", "airport", "since", "until", "hours", "overlap", "chance"],
  connections: ["arrival_registration", "arrival_landing_time", "airport", "onward_registration", "takeoff_time", "destination", "wait_hours", "rank"],
  overflights: ["registration", "type", "entered", "left", "lowest_ft", "highest_ft", "operator"],
  gaps: ["registration", "type", "gap_start", "gap_end", "minutes", "holds", "gap_class"],
  marks: ["registration", "words", "mark_start", "mark_end", "reports", "detail"],
  positions: ["time", "altitude_ft", "ground_speed_kt", "track_deg", "vertical_rate_fpm", "on_ground", "removed", "latitude", "longitude", "document", "row"],
};

const UNITS: [RegExp, string][] = [
  [/ ft$/, " (ft)"],
  [/ km$/, " (km)"],
  [/ (degrees|deg)$/, " (°)"],
  [/ kt$/, " (kt)"],
  [/ fpm$/, " (ft/min)"],
];

const NAMES: Record<string, string> = {
  icao: "ICAO address",
  registration: "Aircraft",
  arrival_registration: "Arrived by",
  onward_registration: "Onwards by",
  takeoff_airport: "From",
  landing_airport: "To",
  gap_start: "Last heard",
  gap_end: "Heard again",
  gap_class: "Why",
  holds: "Can hold",
  words: "What",
  mark_start: "Began",
  mark_end: "Ended",
};

/** Names of the columns that are shown before anybody has chosen others: those in which anything stands. */
export function firstColumns({ question, columns, rows }: Answer): string[] {
  const first = FIRST[question.kind] ?? columns.slice(0, 8).map((column) => column.name);
  return first.filter((name) => {
    const column = columns.find((each) => each.name === name);
    return column !== undefined && rows.some((row) => cellOf(row, column).text !== "");
  });
}

/** The name of a column for a reader: `landing_altitude_ft` is "Landing altitude (ft)". */
export function headingOf(column: string, kind: string): string {
  if (kind === "landings" && column === "landing_airport") {
    return "Landed at";
  }
  return NAMES[column] ?? inWords(column);
}

/** A column's name as it is, in words. */
export function inWords(column: string): string {
  const words = UNITS.reduce((text, [unit, said]) => text.replace(unit, said), column.replaceAll("_", " "));
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace("Takeoff", "Take-off").replace(/\bicaos?\b/i, (icao) => icao.toUpperCase().replace("S", "s"));
}
