import type { Answer, Row } from "../api/types";
import type { Look } from "../map/shape";

/** Something in a lane. Times are milliseconds since 1970. */
export interface Bar {
  /** Its place in the answer; -1 of a hole that is not in the answer but lies behind it. */
  row: number;
  from: number;
  to: number;
  form: "flight" | "stay" | "hole" | "mark" | "report";
  /** How sure each side is; of a mark what it is. */
  start: Look;
  end: Look;
  /** Of a hole: why nobody heard. */
  holeClass: string | null;
}

/** One aircraft, or one airport where the answer is about airports, and what was when. */
export interface Lane {
  key: string;
  name: string;
  /** Of an aircraft, if it is known. */
  type: string | null;
  /** Where a click on the name leads, if anywhere. */
  icao: string | null;
  bars: Bar[];
}

/** The rows of an answer as lanes, those first that have something first; rows that say no time are in none. */
export function lanesOf({ rows }: Pick<Answer, "rows">): Lane[] {
  const lanes = new Map<string, Lane>();
  rows.forEach((row, index) => {
    const bar = barOf(row, index);
    if (bar) {
      const lane = laneOf(row);
      const there = lanes.get(lane.key) ?? lane;
      there.bars.push(bar);
      lanes.set(lane.key, there);
    }
  });
  const all = [...lanes.values()];
  all.forEach(({ bars }) => bars.sort((a, b) => a.from - b.from));
  return all.sort((a, b) => a.bars[0]!.from - b.bars[0]!.from);
}

/** Holes by aircraft, to be drawn behind the bars of its lane. */
export function holesOf(rows: Row[]): Map<string, Bar[]> {
  const holes = new Map<string, Bar[]>();
  rows.forEach((row) => {
    const bar = barOf(row, -1);
    const key = String(row["icao"]);
    if (bar?.form === "hole") {
      holes.set(key, [...(holes.get(key) ?? []), bar]);
    }
  });
  return holes;
}

/** The deed before or after that of a row, lane by lane and in each by time; the first or the last where none is meant. */
export function stepped(lanes: Lane[], row: number | null, by: 1 | -1): Bar | null {
  const deeds = lanes.flatMap(({ bars }) => bars);
  const at = deeds.findIndex((deed) => deed.row === row);
  const next = at < 0 ? (by > 0 ? 0 : deeds.length - 1) : Math.max(0, Math.min(deeds.length - 1, at + by));
  return deeds[next] ?? null;
}

/** Why nobody heard, of all the holes among some bars. */
export function classesOf(bars: Bar[]): Set<string> {
  return new Set(bars.map(({ holeClass }) => holeClass).filter((each) => each !== null));
}

function laneOf(row: Row): Lane {
  const icao = text(row["icao"]);
  if (icao) {
    return { key: icao, name: text(row["registration"]) ?? icao, type: text(row["type"]), icao, bars: [] };
  }
  const airport = text(row["airport"]) ?? "";
  return { key: airport, name: airport, type: null, icao: null, bars: [] };
}

/** Columns by what they mean: those of the first pair that a row has say when it was. */
const FORMS: { form: Bar["form"]; from: string[]; to: string[]; sides: [start: string, end: string] }[] = [
  { form: "hole", from: ["gap_start"], to: ["gap_end"], sides: ["", ""] },
  { form: "mark", from: ["mark_start"], to: ["mark_end"], sides: ["", ""] },
  { form: "stay", from: ["arrived", "heard_from"], to: ["departed", "heard_until"], sides: ["arrived", "departed"] },
  { form: "stay", from: ["since"], to: ["until"], sides: ["", ""] },
  { form: "flight", from: ["began_time"], to: ["ended_time"], sides: ["began", "ended"] },
  { form: "flight", from: ["takeoff_time", "first_heard"], to: ["landing_time", "last_heard"], sides: ["takeoff", "landing"] },
  { form: "flight", from: ["entered"], to: ["left"], sides: ["", ""] },
  { form: "report", from: ["time"], to: ["time"], sides: ["", ""] },
];

function barOf(row: Row, index: number): Bar | null {
  for (const { form, from, to, sides } of FORMS) {
    const [start, end] = [firstTime(row, from), firstTime(row, to)];
    if (start !== null || end !== null) {
      const [low, high] = [start ?? end!, end ?? start!];
      const [first, last] = looksOf(row, form, sides);
      return { row: index, from: Math.min(low, high), to: Math.max(low, high), form, start: first, end: last, holeClass: text(row["gap_class"]) };
    }
  }
  return null;
}

function looksOf(row: Row, form: Bar["form"], [start, end]: [start: string, end: string]): [start: Look, end: Look] {
  switch (form) {
    case "mark":
      return [markLook(row), markLook(row)];
    case "report":
      return row["removed"] ? ["unknown", "unknown"] : ["observed", "observed"];
    default:
      return [sideLook(row, start), sideLook(row, end)];
  }
}

function firstTime(row: Row, names: string[]): number | null {
  for (const name of names) {
    const value = row[name];
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) {
      return Date.parse(value);
    }
  }
  return null;
}

function sideLook(row: Row, side: string): Look {
  const evidence = row[`${side}_evidence`];
  return evidence === "inferred" || evidence === "unknown" ? evidence : "observed";
}

function markLook(row: Row): Look {
  return row["kind"] === "jammed" || row["kind"] === "spoofed" ? "jammed" : "unknown";
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
