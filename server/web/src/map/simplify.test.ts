import { expect, it } from "vitest";
import { significance } from "./simplify";

it("keeps what gives a line its form and lets go what lies on the way", () => {
  const line = new Float64Array([0, 0, 1, 0, 2, 1, 3, 0, 4, 0]);
  const matters = significance(line, 2, 5);
  expect(matters[0]).toBe(Infinity);
  expect(matters[2]).toBeCloseTo(1, 9);
  expect(matters[1]).toBeLessThan(0.5);
  expect(matters[4]).toBe(Infinity);
});

it("never lets a point matter more than the one that parted its stretch", () => {
  const points = Array.from({ length: 200 }, (_, i) => [i, Math.sin(i * 0.3) * 10 + Math.sin(i * 1.7)]).flat();
  const matters = significance(new Float64Array(points), 2, 200);
  for (const tolerance of [0.1, 1, 5]) {
    const kept = [...matters.keys()].filter((i) => matters[i]! > tolerance);
    for (let i = 0; i < 200; i++) {
      const after = kept.findIndex((each) => each >= i);
      const [a, b] = [kept[Math.max(0, after - 1)]!, kept[after]!];
      expect(missedBy(points, i, a, b)).toBeLessThanOrEqual(tolerance + 1e-9);
    }
  }
});

function missedBy(at: number[], i: number, a: number, b: number): number {
  const [ax, ay] = [at[2 * a]!, at[2 * a + 1]!];
  const [dx, dy] = [at[2 * b]! - ax, at[2 * b + 1]! - ay];
  const [px, py] = [at[2 * i]! - ax, at[2 * i + 1]! - ay];
  const part = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - part * dx, py - part * dy);
}
