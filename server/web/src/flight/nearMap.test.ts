import { expect, it } from "vitest";
import { placeNear } from "./nearMap";

const at = (longitude: number, latitude: number, removed: string | null = null) => ({ longitude, latitude, removed });
const rows = [at(10, 50), at(11, 50), at(11.4, 50, "stale"), at(-179.9, 0)];

it("finds the position that is nearest to a point of the map, if one is near", () => {
  expect(placeNear(rows, [10.9, 50.1], 0.5)).toBe(1);
  expect(placeNear(rows, [14, 50], 0.5)).toBeNull();
});

it("leaves out what is no travel", () => {
  expect(placeNear(rows, [11.4, 50], 0.5)).toBe(1);
});

it("finds it across the antimeridian, and on a map that was turned around the world", () => {
  expect(placeNear(rows, [179.95, 0.1], 0.5)).toBe(3);
  expect(placeNear(rows, [370.1, 50], 0.5)).toBe(0);
});
