import { describe, expect, it } from "vitest";
import { Draws } from "../testing/random";
import { ordered } from "./order";

describe("rows in order", () => {
  const draws = new Draws(2);
  const rows = Array.from({ length: 500 }, () => ({
    hours: draws.share() < 0.2 ? null : draws.below(40) / 4,
    landing_time: draws.share() < 0.2 ? null : new Date(draws.below(1e9) * 1000).toISOString(),
  }));

  it.each(["hours", "landing_time"] as const)("stand by %s, what is not known last, equal ones as in the answer", (column) => {
    for (const isDown of [false, true]) {
      const places = ordered(rows, { column, isDown });
      expect([...places].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
      places.slice(1).forEach((place, i) => {
        const [before, here] = [rows[places[i]!]![column], rows[place]![column]];
        expect(before !== null || here === null).toBe(true);
        if (before !== null && here !== null) {
          expect(isDown ? before >= here : before <= here).toBe(true);
          expect(before !== here || places[i]! < place).toBe(true);
        }
      });
    }
  });

  it("are those of the answer where nobody orders them", () => {
    expect(ordered(rows, null)).toEqual(rows.map((_, i) => i));
  });
});
