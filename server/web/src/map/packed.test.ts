import { describe, expect, it } from "vitest";
import { aircraftAt } from "./aircraftAt";
import type { FlightLine } from "./flightLine";
import { geodesic, mercator, unmercator } from "./geodesic";
import { shapeOf } from "./lineShapes";
import { nearestRow } from "./nearest";
import { LEVEL_ZOOMS, LINE_STRIDE, pack } from "./packed";
import { shapeOfRow } from "./rowShapes";

const BEGAN = "2019-01-23T00:00:00Z";
const way = geodesic([177.4, -17.8], [-172, -13.8], 20);
const heardAll: FlightLine = {
  row: 7,
  icao: "ae4af6",
  began: BEGAN,
  ended: "2019-01-23T02:00:00Z",
  stretches: [{ heard: true, points: way.map(([lon, lat], i) => [lon > 180 ? lon - 360 : lon, lat, (7200 * i) / (way.length - 1), 30000]) }],
  jammed: [],
  from: { airport: "NFFN", evidence: "observed", probability: 1, candidates: [], lon: 177.4, lat: -17.8 },
  to: null,
};
const FINEST = LEVEL_ZOOMS.length - 1;

describe("a flight that was jammed on its way", () => {
  const { strands } = shapeOf({ ...heardAll, jammed: [[3000, 3600]] }, "flights");

  it("is marked there, and goes on without a break", () => {
    expect(strands.map(({ look }) => look)).toEqual(["observed", "jammed", "observed"]);
    strands.slice(1).forEach(({ points }, i) => expect(points[0]).toEqual(strands[i]!.points.at(-1)));
    const [began] = [Date.parse(BEGAN)];
    expect(strands[1]!.points[0]![2]).toBeLessThanOrEqual(began + 3_000_000);
    expect(strands[1]!.points.at(-1)![2]).toBeGreaterThanOrEqual(began + 3_600_000);
  });
});

describe("a flight from Fiji to Samoa", () => {
  const shape = shapeOf(heardAll, "flights");
  const packed = pack([shape]);

  it("is one line that runs on past the antimeridian", () => {
    expect(packed.box[2] - packed.box[0]).toBeLessThan(0.04);
    expect(packed.box[2]).toBeGreaterThan(1);
  });

  it("has fewer points from far away", () => {
    const counts = packed.levels.map(({ count }) => count);
    expect(counts[0]).toBe(2);
    expect(counts[FINEST]).toBe(way.length);
    counts.slice(1).forEach((count, i) => expect(count).toBeGreaterThanOrEqual(counts[i]!));
  });

  it("is found where somebody points, on either side of the world's edge", () => {
    const [x, y] = mercator(way[Math.floor(way.length / 2)]!);
    const look = { x, y, pixel: 1 / (512 * 2 ** 5), level: FINEST, from: -Infinity, to: Infinity };
    expect(nearestRow([packed], look)).toBe(7);
    expect(nearestRow([packed], { ...look, x: x - 1 })).toBe(7);
    expect(nearestRow([packed], { ...look, y: y + 0.01 })).toBeNull();
    expect(nearestRow([packed], { ...look, to: Date.parse(BEGAN) - 1 })).toBeNull();
  });

  it("has its aircraft half way at half time, and none before or after", () => {
    const [there] = aircraftAt([packed], Date.parse("2019-01-23T01:00:00Z"));
    const [longitude, latitude] = unmercator(there!.x, there!.y);
    const [midLongitude, midLatitude] = way[Math.round((way.length - 1) / 2)]!;
    expect(longitude).toBeCloseTo(midLongitude, 0);
    expect(latitude).toBeCloseTo(midLatitude, 0);
    expect(there!.direction).toBeGreaterThan(1); // east, and a little north
    expect(there!.direction).toBeLessThan(Math.PI / 2);
    expect(aircraftAt([packed], Date.parse("2019-01-22T23:59:00Z"))).toEqual([]);
    expect(aircraftAt([packed], Date.parse("2019-01-23T02:00:01Z"))).toEqual([]);
  });
});

describe("what nobody heard", () => {
  const [first, last] = [heardAll.stretches[0]!.points.slice(0, 20), heardAll.stretches[0]!.points.slice(19)];
  const line: FlightLine = {
    ...heardAll,
    stretches: [{ heard: true, points: first }, { heard: false, points: last }],
    to: { airport: "NSFA", evidence: "inferred", probability: 0.9, candidates: [{ airport: "NSFA", lon: -172, lat: -13.8, probability: 0.9 }], lon: -172.5, lat: -13.5 },
  };

  it("is inferred, and so is the way to the airport that is named", () => {
    const shape = shapeOf(line, "flights");
    expect(shape.strands.map(({ look }) => look)).toEqual(["observed", "inferred", "inferred"]);
    expect(shape.candidates.map(({ airport }) => airport)).toEqual(["NSFA"]);
    const joints = shape.strands.map(({ points }) => [points[0]![0], points.at(-1)![0]]);
    expect(joints[1]![0]).toBeCloseTo(joints[0]![1]!, 6);
    expect(joints[2]![0]).toBeCloseTo(joints[1]![1]!, 6);
  });

  it("fades where no airport is named", () => {
    const unknown = shapeOf({ ...heardAll, to: { airport: null, evidence: "unknown", probability: null, candidates: [], lon: null, lat: null } }, "flights");
    const { vertices, count } = pack([unknown]).levels[FINEST]!;
    expect(vertices[(count - 1) * LINE_STRIDE + 5]).toBe(0);
    expect(vertices[5]).toBe(1);
  });
});

describe("rows alone", () => {
  it("draw a silence between where it began and where it ended", () => {
    const gap = { icao: "1fff24", gap_start: BEGAN, gap_end: "2019-01-23T01:00:00Z", before_latitude: 52, before_longitude: 33, after_latitude: 51, after_longitude: 26 };
    const shape = shapeOfRow(gap, 3);
    expect(shape?.strands.map(({ look }) => look)).toEqual(["unknown"]);
    expect([shape?.row, shape?.began, shape?.ended]).toEqual([3, Date.parse(BEGAN), Date.parse(BEGAN) + 3_600_000]);
  });

  it("draw nothing where they say no place", () => {
    expect(shapeOfRow({ icao: "1fff24", arrived: BEGAN }, 0)).toBeNull();
  });
});
