import { describe, expect, it } from "vitest";
import { type Box, boxOfCell, boxToAsk, deafParts, featureOf, MAPPED } from "./deaf";
import { Draws } from "../testing/random";

const WORLD: Box = { west: 0, south: 0, east: 10, north: 10 };
const area = ({ west, south, east, north }: Box) => (east - west) * (north - south);
const contains = ({ west, south, east, north }: Box, x: number, y: number) => x > west && x < east && y > south && y < north;

describe("where nobody could be heard", () => {
  it("is everywhere, if nobody was heard at all", () => {
    expect(deafParts([], WORLD)).toEqual([WORLD]);
  });

  it("is what lies around a cell", () => {
    const cell = { west: 4, south: 4, east: 6, north: 5 };
    const parts = deafParts([cell], WORLD);
    expect(parts.reduce((sum, each) => sum + area(each), 0)).toBeCloseTo(100 - area(cell), 9);
    expect(parts.some((part) => contains(part, 5, 4.5))).toBe(false);
    expect(parts.some((part) => contains(part, 3, 4.5))).toBe(true);
  });

  it("and all cells are the whole, whatever rows they lie in", () => {
    const draws = new Draws(3);
    const cells = Array.from({ length: 200 }, () => draws.below(100))
      .filter((each, i, all) => all.indexOf(each) === i)
      .map((each) => ({ west: each % 10, south: Math.floor(each / 10), east: (each % 10) + 1, north: Math.floor(each / 10) + 1 }));
    const parts = deafParts(cells, WORLD);
    expect([...parts, ...cells].reduce((sum, each) => sum + area(each), 0)).toBeCloseTo(100, 9);
    for (const cell of cells) {
      expect(parts.some((part) => contains(part, cell.west + 0.5, cell.south + 0.5))).toBe(false);
    }
  });

  it("is told as rings, and cells are read from theirs", () => {
    expect(boxOfCell(featureOf(WORLD))).toEqual(WORLD);
  });
});

describe("what is asked about", () => {
  it("is what is in sight and a quarter more to each side", () => {
    expect(boxToAsk({ west: -80, south: 10, east: -60, north: 20 })).toEqual({ west: -85, south: 7.5, east: -55, north: 22.5 });
  });

  it("is a belt around the globe where the antimeridian is in sight or near", () => {
    for (const [west, east] of [[170, 190], [-190, -170], [160, 179]] as const) {
      expect(boxToAsk({ west, south: -10, east, north: 10 })).toMatchObject({ west: MAPPED.west, east: MAPPED.east, south: -15 });
    }
  });

  it("never reaches beyond what a map shows", () => {
    expect(boxToAsk({ west: -400, south: -89, east: 400, north: 89 })).toEqual(MAPPED);
  });
});
