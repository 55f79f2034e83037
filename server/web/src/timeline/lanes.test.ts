import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../time/window";
import { clocksOf } from "./clocks";
import { barAt } from "./place";
import { holesOf, lanesOf, stepped } from "./lanes";
import { ticks } from "./ticks";

const at = (text: string) => Date.parse(text);

describe("lanesOf", () => {
  const lanes = lanesOf({
    rows: [
      { icao: "b", registration: "RA-2", type: "IL76", takeoff_time: "2019-01-03T00:00:00Z", landing_time: "2019-01-03T05:00:00Z", takeoff_evidence: "observed", landing_evidence: "inferred" },
      { icao: "a", registration: null, arrived: null, heard_from: "2019-01-01T00:00:00Z", departed: "2019-01-02T00:00:00Z", arrived_evidence: "unknown", departed_evidence: "observed" },
      { icao: "b", registration: "RA-2", type: "IL76", takeoff_time: null, first_heard: "2019-01-02T00:00:00Z", landing_time: "2019-01-02T05:00:00Z" },
      { icao: "c", takeoff_time: null },
    ],
  });

  it("has a lane for each aircraft, in the order of time, and none for what has no time", () => {
    expect(lanes.map(({ name, type }) => [name, type])).toEqual([["a", null], ["RA-2", "IL76"]]);
    expect(lanes[1]?.bars.map(({ row }) => row)).toEqual([2, 0]);
  });

  it("tells flights from stays and how sure each side is", () => {
    expect(lanes[0]?.bars[0]).toMatchObject({ form: "stay", start: "unknown", end: "observed", from: at("2019-01-01T00:00:00Z"), to: at("2019-01-02T00:00:00Z") });
    expect(lanes[1]?.bars[1]).toMatchObject({ form: "flight", start: "observed", end: "inferred" });
  });

  it("has a lane for each airport where rows are about airports", () => {
    const [lane] = lanesOf({ rows: [{ airport: "SVMI", since: "2019-01-01T00:00:00Z", until: "2019-01-02T00:00:00Z" }] });
    expect([lane?.name, lane?.icao, lane?.bars[0]?.form]).toEqual(["SVMI", null, "stay"]);
  });
});

it("keeps holes with their class for the lane of their aircraft", () => {
  const holes = holesOf([{ icao: "a", gap_start: "2019-01-01T00:00:00Z", gap_end: "2019-01-01T01:00:00Z", gap_class: "others_heard" }]);
  expect(holes.get("a")?.[0]?.holeClass).toBe("others_heard");
});

it("finds the bar under the pointer, also one of less than a pixel", () => {
  const [lane] = lanesOf({ rows: [{ icao: "a", takeoff_time: "2019-01-01T10:00:00Z", landing_time: "2019-01-01T10:01:00Z" }] });
  const near = (text: string) => barAt(lane!, at(text), 10 * MINUTE)?.row ?? null;
  expect([near("2019-01-01T10:05:00Z"), near("2019-01-01T09:51:00Z"), near("2019-01-01T10:20:00Z")]).toEqual([0, 0, null]);
});

describe("ticks", () => {
  const start = at("2019-01-23T00:30:00Z");
  const labels = (length: number, offset = 0) => ticks(start, start + length, 800, offset).map(({ label }) => label);

  it("stands on round times, from minutes to years", () => {
    expect(labels(10 * MINUTE)).toEqual(["00:30", "00:31", "00:32", "00:33", "00:34", "00:35", "00:36", "00:37", "00:38", "00:39", "00:40"]);
    expect(labels(DAY).slice(0, 3)).toEqual(["02:00", "04:00", "06:00"]);
    expect(labels(60 * DAY)[0]).toBe("28 Jan"); // a Monday
    expect(labels(700 * DAY).slice(0, 3)).toEqual(["Apr", "Jul", "Oct"]);
    expect(labels(9000 * DAY)[0]).toBe("2020");
  });

  it("never writes labels over each other", () => {
    for (let length = 2 * MINUTE; length < 30_000 * DAY; length *= 1.37) {
      const all = ticks(start, start + length, 800);
      const pixels = all.slice(1).map(({ time }, i) => ((time - all[i]!.time) / length) * 800);
      expect(Math.min(Infinity, ...pixels)).toBeGreaterThan(58);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it("says the day where a new one begins, by the clock that is chosen", () => {
    const within = ticks(start, start + DAY, 800, -4 * HOUR).filter((tick) => tick.within !== null);
    expect(within.map((tick) => tick.within)).toEqual(["22 Jan 2019", "23 Jan 2019"]);
    expect(new Date(within[1]!.time).toISOString()).toBe("2019-01-23T04:00:00.000Z");
  });
});

it("offers the clocks of the answer's places, the most frequent first", () => {
  const rows = [{ a_local: "2019-01-01T00:00:00-04:00", b_local: "2019-01-01T00:00:00+05:30" }, { a_local: "2019-01-01T00:00:00-04:00" }, { a_local: null }];
  expect(clocksOf({ rows }).map(({ name }) => name)).toEqual(["UTC", "UTC−4", "UTC+5:30"]);
});

it("shows positions one by one, and those that are no travel as unknown", () => {
  const [lane] = lanesOf({ rows: [{ icao: "a", time: "2019-01-01T10:00:00Z", removed: "" }, { icao: "a", time: "2019-01-01T10:00:01Z", removed: "impossible_jump" }] });
  expect(lane!.bars.map(({ form, start }) => [form, start])).toEqual([["report", "observed"], ["report", "unknown"]]);
});

describe("going from deed to deed", () => {
  const flight = (icao: string, hour: number) => ({ icao, takeoff_time: `2019-01-01T${hour}:00:00Z`, landing_time: `2019-01-01T${hour}:30:00Z` });
  const lanes = lanesOf({ rows: [flight("a", 10), flight("b", 11), flight("a", 12)] });

  it("goes along a lane and on to the next", () => {
    expect(stepped(lanes, 0, 1)?.row).toBe(2);
    expect(stepped(lanes, 2, 1)?.row).toBe(1);
    expect(stepped(lanes, 1, 1)?.row).toBe(1);
    expect(stepped(lanes, 1, -1)?.row).toBe(2);
  });

  it("begins at either end", () => {
    expect(stepped(lanes, null, 1)?.row).toBe(0);
    expect(stepped(lanes, null, -1)?.row).toBe(1);
    expect(stepped([], null, 1)).toBeNull();
  });
});
