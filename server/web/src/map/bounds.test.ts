import { expect, it } from "vitest";
import { boundsOf } from "./bounds";
import { pack } from "./packed";
import { shapeOfRow } from "./rowShapes";

const flight = (from: [number, number], to: [number, number]) =>
  shapeOfRow({ takeoff_longitude: from[0], takeoff_latitude: from[1], landing_longitude: to[0], landing_latitude: to[1], takeoff_evidence: "observed", landing_evidence: "observed", takeoff_time: "2019-01-01T00:00:00Z", landing_time: "2019-01-01T05:00:00Z" }, 0)!;

it("goes over the antimeridian where that is the shorter way", () => {
  const [west, south, east, north] = boundsOf([pack([flight([170, -20], [-170, -10])])])!;
  expect(west).toBeLessThanOrEqual(170);
  expect(west).toBeGreaterThan(168);
  expect(east).toBeGreaterThanOrEqual(190);
  expect(east).toBeLessThan(192);
  expect(south).toBeCloseTo(-20, 3);
  expect(north).toBeCloseTo(-10, 3);
});

it("stays at home else", () => {
  const [west, , east] = boundsOf([pack([flight([-60, 10], [40, 50])])])!;
  expect(west).toBeCloseTo(-60, -1);
  expect(east).toBeCloseTo(40, -1);
});

it("is nothing where there is nothing", () => {
  expect(boundsOf([])).toBeNull();
});
