import type { Row } from "../api/types";
import { percent } from "../answer/certainty";
import { MINUTE } from "../time/window";

/** One position of a flight. */
export interface Report {
  /** Its place in the answer. */
  place: number;
  /** Milliseconds since 1970. */
  time: number;
  altitude: number | null;
  speed: number | null;
  isOnGround: boolean;
  /** Why it is no travel, in words; null where it is. */
  removed: string | null;
}

/** A time in which nobody heard the aircraft. */
export interface Hole {
  from: number;
  to: number;
  /** Why, as answers name it. */
  holeClass: string;
  coverage: string;
}

/** Between what an end lies that nobody heard. */
export interface LikelyEnd {
  from: number;
  to: number;
  /** `MUHA 94 %`. */
  says: string;
}

/** Reports one after the other that a line joins. */
export interface Run {
  points: Report[];
  /** Whether so much time lies between them that the line between is a guess. */
  isSparse: boolean;
}

/** Reports farther apart than this are not joined by a solid line. */
export const SPARSE = 2 * MINUTE;

/** The positions of an answer in the order of time. */
export function reportsOf(rows: Row[]): Report[] {
  return rows
    .map((row, place) => ({
      place,
      time: Date.parse(String(row["time"])),
      altitude: number(row["altitude_ft"]),
      speed: number(row["ground_speed_kt"]),
      isOnGround: row["on_ground"] === "true",
      removed: typeof row["removed"] === "string" && row["removed"] !== "" ? row["removed"] : null,
    }))
    .sort((a, b) => a.time - b.time);
}

export function holesOf(rows: Row[]): Hole[] {
  return rows
    .map((row) => ({
      from: Date.parse(String(row["gap_start"])),
      to: Date.parse(String(row["gap_end"])),
      holeClass: String(row["gap_class"] ?? "unknown"),
      coverage: String(row["coverage"] ?? ""),
    }))
    .filter(({ from, to }) => from < to);
}

/** The ends of a flight that are inferred, each with the time in which it must have been. */
export function likelyEnds(flight: Row): LikelyEnd[] {
  return ["takeoff", "landing"].flatMap((end) => {
    const [from, to] = [flight[`${end}_earliest`], flight[`${end}_latest`]].map((time) => (typeof time === "string" ? Date.parse(time) : NaN));
    const isInferred = flight[`${end}_evidence`] === "inferred" && from! <= to!;
    const probability = flight[`${end}_probability`];
    const says = `${flight[`${end}_airport`] ?? ""} ${typeof probability === "number" ? percent(probability) : ""}`.trim();
    return isInferred ? [{ from: from!, to: to!, says }] : [];
  });
}

/** What is joined by lines: never across a hole, nor to what is no travel, nor where nothing was said. */
export function runsOf(reports: Report[], holes: Hole[], value: (report: Report) => number | null): Run[] {
  const runs: Run[] = [];
  let points: Report[] = [];
  const end = () => {
    if (points.length > 0) {
      runs.push({ points, isSparse: false });
    }
    points = [];
  };
  for (const report of reports) {
    if (report.removed !== null) {
      continue;
    }
    const before = points.at(-1);
    if (value(report) === null || (before && isAcross(holes, before.time, report.time))) {
      end();
    } else if (before && report.time - before.time > SPARSE) {
      end();
      runs.push({ points: [before, report], isSparse: true });
    }
    if (value(report) !== null) {
      points.push(report);
    }
  }
  end();
  return runs;
}

/** Stretches of time on the ground. */
export function groundOf(reports: Report[], holes: Hole[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let before: Report | null = null;
  for (const report of reports) {
    if (report.removed !== null) {
      continue;
    }
    if (report.isOnGround) {
      const last = stretches.at(-1);
      if (last && before?.isOnGround && !isAcross(holes, before.time, report.time)) {
        last.to = report.time;
      } else {
        stretches.push({ from: report.time, to: report.time });
      }
    }
    before = report;
  }
  return stretches;
}

/** Where in the reports the one is that is nearest to a time; -1 where there is none. */
export function nearest(reports: Report[], time: number): number {
  let [low, high] = [0, reports.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.time < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const [before, after] = [reports[low - 1], reports[low]];
  return before && after && time - before.time < after.time - time ? low - 1 : after ? low : -1;
}

function isAcross(holes: Hole[], from: number, to: number): boolean {
  return holes.some((hole) => hole.from < to && hole.to > from);
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
