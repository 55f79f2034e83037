import { expect, it } from "vitest";
import { Draws } from "../testing/random";
import { rowsInSight } from "./rowWindow";

it("draws whatever is in sight, and not much more, however the table is scrolled", () => {
  const draws = new Draws(9);
  for (let i = 0; i < 1000; i++) {
    const count = draws.below(20_000);
    const [rowHeight, height] = [20 + draws.below(60), draws.below(2000)];
    const top = draws.share() * count * rowHeight - 50;
    const { from, to } = rowsInSight(top, height, rowHeight, count);
    const first = Math.min(count, Math.max(0, Math.floor(top / rowHeight)));
    const last = Math.min(count, Math.ceil((Math.max(0, top) + height) / rowHeight));
    expect(from).toBeLessThanOrEqual(first);
    expect(to).toBeGreaterThanOrEqual(last);
    expect(from >= 0 && to <= count && from <= to).toBe(true);
    expect(to - from).toBeLessThanOrEqual(height / rowHeight + 40);
  }
});

it("draws the end of a table that has become shorter than it is scrolled", () => {
  expect(rowsInSight(10_000, 500, 46, 3)).toEqual({ from: 3, to: 3 });
  expect(rowsInSight(0, 500, 46, 0)).toEqual({ from: 0, to: 0 });
});
