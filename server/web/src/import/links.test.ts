import { expect, it } from "vitest";
import { linksOf } from "./links";
import type { Report } from "./types";

const REPORT: Report = {
  lines: [],
  brought_anything: true,
  files: 1,
  known_files: 0,
  positions: 10,
  statements: 0,
  first_day: "2019-01-23",
  last_day: "2019-01-24",
  aircraft: ["1fff96"],
  problems: [],
};

it("leads to one aircraft, and to its flights", () => {
  expect(linksOf(REPORT).map(({ address }) => address)).toEqual(["/ask?kind=flights&aircraft=1fff96", "/aircraft/1fff96"]);
});

it("leads to the flights of a few aircraft, and of many only to their days", () => {
  expect(linksOf({ ...REPORT, aircraft: ["1fff96", "a00001"] })).toEqual([{ text: "Flights of these 2 aircraft", address: "/ask?kind=flights&aircraft=1fff96,a00001" }]);
  const many = Array.from({ length: 20 }, (_, i) => `a000${i + 10}`);
  expect(linksOf({ ...REPORT, aircraft: many })).toEqual([{ text: "Flights from 2019-01-23 to 2019-01-24", address: "/ask?kind=flights&since=2019-01-23&until=2019-01-24" }]);
});

it("leads nowhere where nothing came", () => {
  expect(linksOf({ ...REPORT, positions: 0, aircraft: [] })).toEqual([]);
});
