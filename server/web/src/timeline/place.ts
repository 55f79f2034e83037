import type { Bar, Lane } from "./lanes";

export const LANE_HEIGHT = 26;
export const AXIS_HEIGHT = 36;

/** Which times lie where: the time line from its left to its right. */
export interface Scale {
  from: number;
  to: number;
  left: number;
  width: number;
}

export function xOf({ from, to, left, width }: Scale, time: number): number {
  return left + ((time - from) / (to - from)) * width;
}

export function timeAt({ from, to, left, width }: Scale, x: number): number {
  return from + ((x - left) / width) * (to - from);
}

/**
 * The bar at a moment, or the nearest one within reach; of several over each other the shortest, which is the hardest
 * to meet.
 *
 * @param reach milliseconds
 */
export function barAt({ bars }: Lane, time: number, reach: number): Bar | null {
  let best: Bar | null = null;
  for (const bar of bars) {
    const isNear = time >= bar.from - reach && time <= bar.to + reach;
    if (isNear && (!best || bar.to - bar.from < best.to - best.from)) {
      best = bar;
    }
  }
  return best;
}

/** Which lanes are to be seen where so far has been scrolled. */
export function lanesInSight(scrolled: number, height: number, count: number): [first: number, end: number] {
  return [Math.max(0, Math.floor(scrolled / LANE_HEIGHT)), Math.min(count, Math.ceil((scrolled + height) / LANE_HEIGHT))];
}
