import { describe, expect, it } from "vitest";
import { boxOf, covers, matrixOf, type View, worldsBetween } from "./view";

const view: View = { zoom: 1, x: 0.98, y: 0.4, width: 512, height: 256, pixelRatio: 1 };
const larger = { ...view, width: 1024, height: 512 };

it("puts the corners of its box into the corners of what is drawn", () => {
  const [west, north, east, south] = boxOf(view);
  const m = matrixOf(view);
  const at = (x: number, y: number) => [m[0]! * x + m[12]!, m[5]! * y + m[13]!];
  [at(west, north), at(east, south)].flat().forEach((value, i) => expect(value).toBeCloseTo([-1, 1, 1, -1][i]!, 5));
});

describe("covers", () => {
  it("holds until the view leaves what was drawn, or is too near or too far for it", () => {
    expect(covers(larger, view)).toBe(true);
    expect(covers(larger, { ...view, x: 1.2 })).toBe(true);
    expect(covers(larger, { ...view, x: 1.3 })).toBe(false);
    expect(covers(larger, { ...view, zoom: 1.5 })).toBe(false);
  });

  it("goes on where the map has come round to the other side of the world", () => {
    expect(covers(larger, { ...view, x: 0.05 })).toBe(true);
    expect(worldsBetween(larger, { ...view, x: 0.05 })).toBe(-1);
  });
});
