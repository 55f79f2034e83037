import { expect, it } from "vitest";
import { mercator } from "./geodesic";
import { nearestRow } from "./nearest";
import { levelAt, pack } from "./packed";
import { type Dot, NO_FADE, type Shape } from "./shape";

const ZOOM = 8;
const PIXEL = 1 / (512 * 2 ** ZOOM);
const NOON = Date.UTC(2019, 0, 23, 12);

const shape = (row: number, more: Partial<Shape>): Shape => ({ row, icao: "1fff96", began: NOON, ended: NOON + 1, strands: [], dots: [], candidates: [], place: null, ...more });
const ring: Dot = { look: "stay", place: [-57.5, -25.2], from: NOON, to: NOON + 1, form: "ring", hours: 24 * 365 };

/** Somebody points so many pixels to the east of a place. */
const pointed = (shapes: Shape[], place: readonly [number, number], px: number) => {
  const [x, y] = mercator(place);
  return nearestRow([pack(shapes)], { x: x + px * PIXEL, y, pixel: PIXEL, level: levelAt(ZOOM), from: NOON, to: NOON + 1 });
};

it("takes all of a large ring for the ring, and some pixels around it", () => {
  const shapes = [shape(3, { dots: [ring] })];
  for (const px of [0, 15, 22, 26]) {
    expect(pointed(shapes, ring.place, px), `${px} px`).toBe(3);
  }
  expect(pointed(shapes, ring.place, 40)).toBeNull();
});

it("takes a dot before a line that passes it", () => {
  const points = [[-60, -25.2, NOON], [-55, -25.2, NOON + 1]] as const;
  const line = shape(1, { strands: [{ look: "observed", points: [...points], fades: NO_FADE }] });
  expect(pointed([line, shape(2, { dots: [ring] })], ring.place, 3)).toBe(2);
  expect(pointed([line, shape(2, { dots: [ring] })], ring.place, 60)).toBe(1);
});
