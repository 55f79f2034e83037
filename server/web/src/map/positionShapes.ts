import type { Row } from "../api/types";
import { geodesic, type LonLat } from "./geodesic";
import type { JammedTimes } from "./jammedTimes";
import { type Look, NO_FADE, type Shape, type Strand, type TimedPoint } from "./shape";

/** An airliner flies 150 km in that time: across more, the way is a guess, as it is on the server's lines. */
const SILENCE_MS = 600_000;

/**
 * Reports in time order as the way that was flown: each is the stretch that ends at it, so that each can be pointed at.
 * A report that is no travel is a dot beside the way.
 *
 * @param jammed when places were jammed or spoofed
 * @param first the first row to be drawn; those before it are there already, and the way goes on from them
 */
export function shapesOfPositions(rows: Row[], first: number, jammed: JammedTimes): Shape[] {
  let before = rows.slice(0, first).findLast(isTravel);
  return rows.slice(first).flatMap((row, i) => {
    const here = placeOf(row);
    if (!here) {
      return [];
    }
    const shape = shapeOf(row, first + i, here, isTravel(row) ? before : undefined, jammed);
    before = isTravel(row) ? row : before;
    return [shape];
  });
}

function shapeOf(row: Row, index: number, place: LonLat, before: Row | undefined, jammed: JammedTimes): Shape {
  const time = timeOf(row);
  const look: Look = jammed.isWithin(String(row["icao"]), time, time) ? "jammed" : "unknown";
  return {
    row: index,
    icao: String(row["icao"]),
    began: time,
    ended: time,
    strands: before && before["icao"] === row["icao"] ? [stretch(before, row, place, jammed)] : [],
    dots: isTravel(row) ? [] : [{ look, place, from: time, to: time, form: look === "jammed" ? "dot" : "hollow", hours: 0 }],
    candidates: [],
    place,
  };
}

function stretch(before: Row, row: Row, to: LonLat, jammed: JammedTimes): Strand {
  const [began, ended] = [timeOf(before), timeOf(row)];
  const way = geodesic(placeOf(before)!, to);
  const points = way.map(([longitude, latitude], i): TimedPoint => [longitude, latitude, began + ((ended - began) * i) / (way.length - 1)]);
  const look: Look = jammed.isWithin(String(row["icao"]), began, ended) ? "jammed" : ended - began < SILENCE_MS ? "observed" : "inferred";
  return { look, points, fades: { ...NO_FADE } };
}

function isTravel(row: Row): boolean {
  return !row["removed"] && placeOf(row) !== null;
}

function placeOf(row: Row): LonLat | null {
  const [longitude, latitude] = [row["longitude"], row["latitude"]];
  return typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
}

function timeOf(row: Row): number {
  return Date.parse(String(row["time"]));
}
