import { describe, expect, it } from "vitest";
import type { Row } from "../api/types";
import { MINUTE } from "../time/window";
import { type Hole, groundOf, holesOf, likelyEnds, nearest, reportsOf, runsOf } from "./profile";
import { scaleOf, yOf } from "./scales";

const START = Date.parse("2019-01-23T08:00:00Z");

function row(minute: number, more: Row = {}): Row {
  return { time: new Date(START + minute * MINUTE).toISOString(), altitude_ft: 1000 * minute, ground_speed_kt: 100, on_ground: "false", removed: null, ...more };
}

const hole: Hole = { from: START + 2 * MINUTE, to: START + 30 * MINUTE, holeClass: "nobody_heard", coverage: "" };
const altitude = ({ altitude }: { altitude: number | null }) => altitude;
const minutes = (runs: ReturnType<typeof runsOf>) => runs.map(({ points, isSparse }) => [isSparse, ...points.map(({ time }) => (time - START) / MINUTE)]);

describe("a profile", () => {
  it("is one line where reports follow each other", () => {
    expect(minutes(runsOf(reportsOf([row(0), row(1), row(2)]), [], altitude))).toEqual([[false, 0, 1, 2]]);
  });

  it("is never drawn across a hole", () => {
    expect(minutes(runsOf(reportsOf([row(1), row(2), row(30), row(31)]), [hole], altitude))).toEqual([
      [false, 1, 2],
      [false, 30, 31],
    ]);
  });

  it("says of a longer pause that the line across it is a guess", () => {
    expect(minutes(runsOf(reportsOf([row(0), row(1), row(5), row(6)]), [], altitude))).toEqual([
      [false, 0, 1],
      [true, 1, 5],
      [false, 5, 6],
    ]);
  });

  it("leaves out what is no travel, and breaks where nothing was said", () => {
    const rows = [row(0), row(1, { removed: "stale" }), row(2), row(3, { altitude_ft: null }), row(4)];
    expect(minutes(runsOf(reportsOf(rows), [], altitude))).toEqual([
      [false, 0, 2],
      [false, 4],
    ]);
  });

  it("keeps with each report its place in the answer, in the order of time", () => {
    expect(reportsOf([row(5), row(1), row(3)]).map(({ place }) => place)).toEqual([1, 2, 0]);
  });

  it("tells stretches on the ground, each on its side of a hole", () => {
    const on = { on_ground: "true", altitude_ft: null };
    const rows = [row(0, on), row(1, on), row(2, { ...on, removed: "stale" }), row(31, on), row(32, on), row(33)];
    expect(groundOf(reportsOf(rows), [hole]).map(({ from, to }) => [(from - START) / MINUTE, (to - START) / MINUTE])).toEqual([
      [0, 1],
      [31, 32],
    ]);
  });

  it("finds the nearest report by time", () => {
    const reports = reportsOf([row(0), row(1), row(10)]);
    expect([-5, 0.4, 0.6, 5, 6, 99].map((minute) => nearest(reports, START + minute * MINUTE))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(nearest([], START)).toBe(-1);
  });

  it("takes from gaps when and why nobody heard", () => {
    const gap = { gap_start: "2019-01-23T08:02:00Z", gap_end: "2019-01-23T08:30:00Z", gap_class: "nobody_heard", coverage: "" };
    expect(holesOf([gap, { ...gap, gap_end: null }])).toEqual([hole]);
  });

  it("shows of inferred ends alone between what they lie", () => {
    const flight = { takeoff_evidence: "observed", takeoff_earliest: "2019-01-23T08:00:00Z", takeoff_latest: "2019-01-23T08:00:00Z", landing_evidence: "inferred", landing_airport: "MUHA", landing_probability: 0.999, landing_earliest: "2019-01-23T08:02:00Z", landing_latest: "2019-01-23T08:30:00Z" };
    expect(likelyEnds(flight)).toEqual([{ from: hole.from, to: hole.to, says: "MUHA 99 %" }]);
    expect(likelyEnds({ ...flight, landing_earliest: null })).toEqual([]);
  });
});

describe("a scale", () => {
  it("ends at round numbers around all values", () => {
    expect(scaleOf([35_025, 120], 4, 1000)).toEqual({ least: 0, most: 40_000, marks: [0, 10_000, 20_000, 30_000, 40_000] });
    expect(scaleOf([-120, 35_000], 4, 1000)).toEqual({ least: -1000, most: 40_000, marks: [0, 10_000, 20_000, 30_000, 40_000] });
  });

  it("is there also where nothing was said", () => {
    expect(scaleOf([], 4, 1000)).toEqual({ least: 0, most: 1000, marks: [0, 250, 500, 750, 1000] });
  });

  it("has its least at the foot and its most at the top", () => {
    const scale = scaleOf([40_000], 4, 1000);
    expect([0, 20_000, 40_000].map((value) => yOf(scale, 10, 100, value))).toEqual([110, 60, 10]);
  });
});
