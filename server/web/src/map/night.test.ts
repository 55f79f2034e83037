import { describe, expect, it } from "vitest";
import { nightAt, sunAt } from "./night";

describe("sunAt", () => {
  it.each([
    ["the June solstice of 2024", "2024-06-20T20:51:00Z", 23.44],
    ["the December solstice of 2018", "2018-12-21T22:23:00Z", -23.44],
    ["the March equinox of 2024", "2024-03-20T03:06:00Z", 0],
  ])("is at the declination of %s", (_name, time, latitude) => {
    expect(sunAt(new Date(time)).latitude).toBeCloseTo(latitude, 1);
  });

  it("is ahead of the clocks in November and behind them in February", () => {
    expect(sunAt(new Date("2024-11-03T12:00:00Z")).longitude).toBeCloseTo(-4.1, 1);
    expect(sunAt(new Date("2024-02-11T12:00:00Z")).longitude).toBeCloseTo(3.55, 1);
  });
});

describe("nightAt", () => {
  it("is dark around the south pole in June and around the north pole in December", () => {
    const pole = (time: string) => nightAt(new Date(time)).geometry.coordinates[0]?.at(-3)?.[1];
    expect(pole("2024-06-20T12:00:00Z")).toBe(-90);
    expect(pole("2024-12-20T12:00:00Z")).toBe(90);
  });

  it("ends at the equator six hours east and west of the sun", () => {
    const time = new Date("2024-06-20T12:02:00Z");
    const edge = nightAt(time).geometry.coordinates[0] ?? [];
    const at = (longitude: number) => edge.find(([lon]) => lon === longitude)?.[1];
    expect(Math.abs(at(90)!)).toBeLessThan(2);
    expect(Math.abs(at(-90)!)).toBeLessThan(2);
    expect(at(0)).toBeLessThan(-60);
  });
});
