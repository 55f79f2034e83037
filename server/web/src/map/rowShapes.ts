import type { Row } from "../api/types";
import { geodesic, type LonLat } from "./geodesic";
import { type Dot, type Look, NO_FADE, type Shape, type Strand, type TimedPoint } from "./shape";

/** What a row alone says of where it was: less than the server's lines, but there at once. */
export function shapeOfRow(row: Row, index: number): Shape | null {
  const ends = [end(row, "takeoff"), end(row, "landing"), end(row, "before"), end(row, "after"), end(row, "entered"), end(row, "left")];
  const found = ends.filter((each) => each !== null);
  const mark = place(row["longitude"], row["latitude"]);
  const times = TIMES.map((name) => time(row[name])).filter((each) => !Number.isNaN(each));
  const [began, ended] = [Math.min(...times), Math.max(...times)];
  const dots = mark ? [spot(row["kind"] === "jammed" || row["kind"] === "spoofed" ? "jammed" : "unknown", mark, began, ended)] : [];
  if (found.length + dots.length === 0) {
    return null;
  }
  return {
    row: index,
    icao: String(row["icao"] ?? ""),
    began,
    ended,
    strands: found.length > 1 ? [strand(found[0] as End, found[1] as End)] : [],
    dots: [...found.filter(({ name }) => name !== "before" && name !== "after").map((each) => spot(each.look, each.place, each.time, each.time)), ...dots],
    candidates: [],
    place: mark,
  };
}

const TIMES = ["takeoff_time", "landing_time", "first_heard", "last_heard", "gap_start", "gap_end", "mark_start", "mark_end", "entered", "left"];
const TIME_OF: Record<string, string> = { takeoff: "takeoff_time", landing: "landing_time", before: "gap_start", after: "gap_end", entered: "entered", left: "left" };

interface End {
  name: string;
  place: LonLat;
  time: number;
  look: Look;
}

function end(row: Row, name: string): End | null {
  const where = place(row[`${name}_longitude`], row[`${name}_latitude`]);
  return where && { name, place: where, time: time(row[TIME_OF[name] as string]), look: lookOf(row, name) };
}

function lookOf(row: Row, name: string): Look {
  const evidence = row[`${name}_evidence`];
  if (name === "before" || name === "after") {
    return "unknown";
  }
  return evidence === "inferred" || evidence === "unknown" ? evidence : "observed";
}

/** Of the way between its ends a row says nothing: only where both were heard is it drawn as travelled. */
function strand(from: End, to: End): Strand {
  const way = geodesic(from.place, to.place);
  const points = way.map(([longitude, latitude], i): TimedPoint => [longitude, latitude, from.time + ((to.time - from.time) * i) / (way.length - 1)]);
  const isHeard = from.look === "observed" && to.look === "observed";
  const look = from.look === "unknown" && to.look === "unknown" ? "unknown" : isHeard ? "observed" : "inferred";
  const isGap = from.name === "before";
  return { look, points, fades: isGap ? { ...NO_FADE } : { start: from.look === "unknown", end: to.look === "unknown" } };
}

function spot(look: Look, where: LonLat, from: number, to: number): Dot {
  return { look, place: where, from, to, form: look === "unknown" ? "hollow" : "dot", hours: 0 };
}

function place(longitude: unknown, latitude: unknown): LonLat | null {
  return typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
}

function time(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : NaN;
}
