import { describe, expect, it } from "vitest";
import type { Answer } from "../api/types";
import { DAY, extentOf, HOUR, panned, SHORTEST, showing, zoomed } from "./window";
import { duration, local, utc } from "./format";

const EXTENT = { from: 0, to: 10 * DAY };
const whole = { from: new Date(0), to: new Date(10 * DAY), head: null };
const answer = (rows: Answer["rows"]): Answer => ({ question: { kind: "flights", terms: {}, command: "", understood: [] }, content: "", columns: [], rows, caveats: [], next: null });

describe("the window", () => {
  it("keeps the moment under the pointer where it is while it is zoomed", () => {
    const about = 3 * DAY;
    const { from, to } = zoomed(whole, 0.5, about, EXTENT);
    expect((about - from.getTime()) / (to.getTime() - from.getTime())).toBeCloseTo(0.3, 9);
    expect(to.getTime() - from.getTime()).toBe(5 * DAY);
  });

  it("is never shorter than can be told apart and never longer than there is anything", () => {
    const near = zoomed(whole, 1e-9, DAY, EXTENT);
    expect(near.to.getTime() - near.from.getTime()).toBe(SHORTEST);
    expect(zoomed(near, 1e12, DAY, EXTENT)).toEqual(whole);
  });

  it("goes to what is not in sight, and is made longer only if it must", () => {
    const part = zoomed(whole, 0.2, 0, EXTENT);
    expect(showing(part, { from: DAY, to: DAY + HOUR }, EXTENT)).toBe(part);
    const moved = showing(part, { from: 5 * DAY, to: 6 * DAY }, EXTENT);
    expect([moved.from.getTime(), moved.to.getTime()]).toEqual([4.5 * DAY, 6.5 * DAY]);
    const longer = showing(part, { from: 4 * DAY, to: 9 * DAY }, EXTENT);
    expect([longer.from.getTime(), longer.to.getTime()]).toEqual([3.5 * DAY, 9.5 * DAY]);
  });

  it("stops at the ends", () => {
    const part = zoomed(whole, 0.2, 0, EXTENT);
    expect(panned(part, -DAY, EXTENT).from.getTime()).toBe(0);
    expect(panned(part, 99 * DAY, EXTENT).to.getTime()).toBe(10 * DAY);
    expect(panned(part, HOUR, EXTENT).from.getTime()).toBe(HOUR);
  });
});

describe("extentOf", () => {
  it("takes what happened and leaves how exactly that is known", () => {
    const extent = extentOf(answer([{ takeoff_time: "2019-01-02T00:00:00Z", landing_time: "2019-01-03T00:00:00Z", landing_latest: "2031-01-01T00:00:00Z" }]));
    expect(extent?.to).toBeLessThan(Date.parse("2019-01-04T00:00:00Z"));
    expect(extent?.from).toBeLessThan(Date.parse("2019-01-02T00:00:00Z"));
  });

  it("is nothing where no row tells a time", () => {
    expect(extentOf(answer([{ icao: "ae4af6", takeoff_time: null }]))).toBeNull();
  });
});

it("writes times and how long something took", () => {
  expect(utc(new Date("2019-01-23T08:05:59Z"))).toBe("2019-01-23 08:05");
  expect(local("2018-12-10T05:17:56+04:00")).toBe("2018-12-10 05:17 UTC+04:00");
  expect(local("2018-12-10T05:17:56.120Z")).toBe("2018-12-10 05:17 UTC");
  expect([duration(51 * HOUR), duration(5 * HOUR + 60_000 * 20), duration(0), duration(DAY)]).toEqual(["2 d 3 h", "5 h 20 min", "0 min", "1 d"]);
});
