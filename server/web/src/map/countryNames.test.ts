import { describe, expect, it } from "vitest";
import text from "world-atlas/countries-110m.json?raw";
import { countries } from "./baseMap";
import { areaOf, countryNames, roomiest } from "./countryNames";

const topology = JSON.parse(text);

describe("countryNames", () => {
  const names = countryNames(countries(topology)).features;
  const of = (name: string) => names.filter(({ properties }) => properties.name === name);

  it("names each country once, on its largest part", () => {
    expect(names.length).toBeGreaterThan(170);
    const [france] = of("France");
    expect(of("France")).toHaveLength(1);
    expect(france?.geometry.coordinates[1]).toBeGreaterThan(43); // not in Guiana
    const [states] = of("United States of America");
    expect(states?.geometry.coordinates[1]).toBeLessThan(49); // not in Alaska
  });

  it("puts larger countries first", () => {
    expect(of("Russia")[0]!.properties.rank).toBeLessThan(of("Portugal")[0]!.properties.rank);
  });
});

it("stays inside of what is bent and out of holes", () => {
  const bent = [[[0, 0], [10, 0], [10, 2], [2, 2], [2, 10], [0, 10], [0, 0]]];
  const [x = NaN, y = NaN] = roomiest(bent);
  expect(x < 2 || y < 2).toBe(true);
  const ring = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], [[1, 1], [9, 1], [9, 9], [1, 9], [1, 1]]];
  const [u = NaN, v = NaN] = roomiest(ring);
  expect(u < 1 || u > 9 || v < 1 || v > 9).toBe(true);
});

it("knows that a degree is smaller in the north", () => {
  const square = (south: number) => areaOf([[0, south], [10, south], [10, south + 10], [0, south + 10], [0, south]]);
  expect(square(70) / square(0)).toBeCloseTo(0.26, 1);
});
