import { describe, expect, it } from "vitest";
import { extentOf, heardOf, lanesOf, yearsIn } from "./periods";

const identity = [
  { icao: "ae4af6", from_day: null, until_day: "2015-06-01", registration: "N1", operator: "A", owner: null },
  { icao: "ae4af6", from_day: "2015-06-01", until_day: "2018-01-01", registration: "N1", operator: "B", owner: null },
  { icao: "ae4af6", from_day: "2018-01-01", until_day: null, registration: "N2", operator: "B", owner: null },
];
const said = { icao: "ae4af6", property: "operator", used: "used", held_from: "2015-06-01", held_until: null, said: "2020-02-02", file: "list.csv", place: "line 2", sha256: "ab" };
const lanes = lanesOf(identity, [
  { ...said, value: "b" },
  { ...said, value: "C", used: "competes" },
]);

describe("identity over time", () => {
  it("joins periods that say the same, property by property", () => {
    expect(lanes.map(({ property, periods }) => [property, ...periods.map(({ value, from, until }) => [value, from && new Date(from).getUTCFullYear(), until && new Date(until).getUTCFullYear()])])).toEqual([
      ["registration", ["N1", null, 2018], ["N2", 2018, null]],
      ["operator", ["A", null, 2015], ["B", 2015, null]],
    ]);
  });

  it("keeps with each period what says so, and apart what says something else", () => {
    const operator = lanes[1]!;
    expect(operator.periods.map(({ by }) => by.map(({ value }) => value))).toEqual([[], ["b"]]);
    expect(operator.competing.map(({ value }) => value)).toEqual(["C"]);
  });

  it("reaches over whole years", () => {
    const heard = heardOf([{ first_heard: "2019-01-23T10:00:00Z", last_heard: "2019-01-23T11:00:00Z" }, { first_heard: "2022-05-01T00:00:00Z", last_heard: "2023-01-01T01:00:00Z" }]);
    expect(extentOf(lanes, null)).toEqual({ from: Date.UTC(2015, 0), to: Date.UTC(2021, 0) });
    expect(extentOf(lanes, heard)).toEqual({ from: Date.UTC(2015, 0), to: Date.UTC(2024, 0) });
    expect(extentOf([], heardOf([]))).toBeNull();
  });

  it("writes as many years as have room", () => {
    const years = (from: number, to: number, most: number) => yearsIn({ from: Date.UTC(from, 0), to: Date.UTC(to, 0) }, most);
    expect(years(2015, 2021, 10)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(years(1987, 2026, 5)).toEqual([1990, 2000, 2010, 2020]);
  });
});
