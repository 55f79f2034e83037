import { describe, expect, it } from "vitest";
import { distanceKm, geodesic, type LonLat, mercator, unmercator } from "./geodesic";

const MOSCOW: LonLat = [37.27, 55.6];
const CARACAS: LonLat = [-66.99, 10.6];
const FIJI: LonLat = [177.44, -17.76];
const SAMOA: LonLat = [-172.01, -13.83];
const ANADYR: LonLat = [177.74, 64.73];
const NOME: LonLat = [-165.45, 64.51];

const longestStep = (points: LonLat[]) =>
  Math.max(...points.slice(1).map(([longitude], i) => Math.abs(longitude - (points[i]?.[0] ?? NaN))));

describe("geodesic", () => {
  it("runs from Moscow to Caracas by way of the north", () => {
    const way = geodesic(MOSCOW, CARACAS);
    expect(way.at(0)).toEqual(MOSCOW);
    expect(way.at(-1)?.[0]).toBeCloseTo(CARACAS[0], 6);
    expect(Math.max(...way.map(([, latitude]) => latitude))).toBeGreaterThan(57.4);
    expect(distanceKm(MOSCOW, CARACAS)).toBeGreaterThan(9900);
    expect(distanceKm(MOSCOW, CARACAS)).toBeLessThan(9990);
  });

  it.each([
    ["Fiji to Samoa", FIJI, SAMOA, 187.99],
    ["Samoa to Fiji", SAMOA, FIJI, -182.56],
    ["Chukotka to Alaska", ANADYR, NOME, 194.55],
  ])("crosses the antimeridian without a band over the map: %s", (_name, from, to, end) => {
    const way = geodesic(from, to);
    expect(longestStep(way)).toBeLessThan(5);
    expect(way.at(-1)?.[0]).toBeCloseTo(end, 2);
  });

  it("has both ends where there is no way between them", () => {
    expect(geodesic(FIJI, FIJI)).toEqual([FIJI, FIJI]);
  });

  it("makes steps of the length that is asked", () => {
    const way = geodesic(FIJI, SAMOA, 50);
    way.slice(1).forEach((point, i) => expect(distanceKm(way[i] as LonLat, point)).toBeLessThan(50.01));
  });
});

it("comes back from mercator", () => {
  const [longitude, latitude] = unmercator(...mercator(ANADYR));
  expect(longitude).toBeCloseTo(ANADYR[0], 9);
  expect(latitude).toBeCloseTo(ANADYR[1], 9);
});
