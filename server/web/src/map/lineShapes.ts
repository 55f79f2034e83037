import type { FlightLine, LineEnd, Stretch } from "./flightLine";
import { distanceKm, geodesic, type LonLat, runningOn } from "./geodesic";
import { type Candidate, type Dot, type Look, NO_FADE, type Shape, type Strand, type TimedPoint } from "./shape";

/** Points farther apart than this are joined by a geodesic; nearer ones by a straight line, which nobody could tell from it. */
const STRAIGHT_KM = 150;
/** An end this near to its airport needs no line to it. */
const THERE_KM = 2;
const MS_PER_HOUR = 3_600_000;

/** What a line of the server looks like on the map: what was heard is solid, everything else is not. */
export function shapeOf(line: FlightLine, kind: string): Shape {
  const [began, ended] = [Date.parse(line.began), Date.parse(line.ended)];
  const strands = joined(line, began);
  const [first, last] = [strands[0], strands.at(-1)];
  if (first && last) {
    reach(strands, first, line.from, "start");
    reach(strands, last, line.to, "end");
  }
  const dots = kind === "stays" ? stay(line, began, ended) : [...dot(line.from, began), ...dot(line.to, ended)];
  return { row: line.row, icao: line.icao, began, ended, strands, dots, candidates: candidates(line), place: null };
}

/** Each stretch begins on the same side of the antimeridian on which the one before it ended. */
function joined({ stretches, jammed }: FlightLine, began: number): Strand[] {
  const disturbed = jammed.map((times) => times.map((seconds) => began + seconds * 1000) as [number, number]);
  const strands: Strand[] = [];
  let before: LonLat | null = null;
  for (const { heard, points } of stretches) {
    const timed = curved(points, began, before);
    before = timed.at(-1) ? [timed.at(-1)![0], timed.at(-1)![1]] : before;
    strands.push(...parts(timed, heard ? "observed" : "inferred", disturbed));
  }
  return strands;
}

/** One strand, or several where parts of it were flown while places were jammed. */
function parts(points: TimedPoint[], look: Look, jammed: [number, number][]): Strand[] {
  const strands: Strand[] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1] as TimedPoint, points[i] as TimedPoint];
    const now = jammed.some(([start, end]) => start <= to[2] && end >= from[2]) ? "jammed" : look;
    const before = strands.at(-1);
    if (before?.look === now) {
      before.points.push(to);
    } else {
      strands.push({ look: now, points: [from, to], fades: { ...NO_FADE } });
    }
  }
  return strands;
}

function curved(points: Stretch["points"], began: number, before: LonLat | null): TimedPoint[] {
  const timed: TimedPoint[] = [];
  for (const [longitude, latitude, seconds] of points) {
    const here = runningOn(before ?? [longitude, latitude], [longitude, latitude]);
    const last = timed.at(-1);
    const time = began + seconds * 1000;
    if (last) {
      timed.push(...between(last, [...here, time]));
    }
    timed.push([...here, time]);
    before = here;
  }
  return timed;
}

/** Points on the way where straight lines would lie beside it, with their times. */
function between(from: TimedPoint, to: TimedPoint): TimedPoint[] {
  const [a, b]: [LonLat, LonLat] = [[from[0], from[1]], [to[0], to[1]]];
  if (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 1.3 || distanceKm(a, b) < STRAIGHT_KM) {
    return [];
  }
  const way = geodesic(a, b);
  return way.slice(1, -1).map(([longitude, latitude], i) => [longitude, latitude, from[2] + ((to[2] - from[2]) * (i + 1)) / (way.length - 1)]);
}

/** From where the aircraft was last heard to the airport that is named; where none is, the line fades. */
function reach(strands: Strand[], nearest: Strand, end: LineEnd | null, side: "start" | "end"): void {
  if (!end || end.lon === null || end.lat === null) {
    nearest.fades[side] = end !== null;
    return;
  }
  const [longitude, latitude, time] = nearest.points.at(side === "start" ? 0 : -1) as TimedPoint;
  const airport: LonLat = [end.lon, end.lat];
  if (distanceKm([longitude, latitude], airport) > THERE_KM) {
    const points = geodesic([longitude, latitude], airport).map(([lon, lat]): TimedPoint => [lon, lat, time]);
    strands.push({ look: end.evidence === "observed" ? "observed" : "inferred", points, fades: { ...NO_FADE } });
  }
}

function dot(end: LineEnd | null, time: number): Dot[] {
  return end && end.lon !== null && end.lat !== null
    ? [{ look: end.evidence, place: [end.lon, end.lat], from: time, to: time, form: "dot", hours: 0 }]
    : [];
}

function stay({ from, to }: FlightLine, began: number, ended: number): Dot[] {
  const isHeard = from?.evidence === "observed" || to?.evidence === "observed";
  return dot(from, began).map((each) => ({
    ...each,
    look: isHeard ? ("stay" as const) : ("inferred" as const),
    to: ended,
    form: "ring" as const,
    hours: (ended - began) / MS_PER_HOUR,
  }));
}

function candidates({ from, to }: FlightLine): Candidate[] {
  return [from, to].flatMap((end) =>
    end && end.evidence !== "observed"
      ? end.candidates.map(({ airport, lon, lat, probability }): Candidate => ({ airport, place: [lon, lat], probability }))
      : [],
  );
}
