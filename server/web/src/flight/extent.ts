import { HOUR } from "../time/window";
import type { LikelyEnd, Report } from "./profile";

/** An end that can have been much earlier or later makes the flight itself small; beyond this it is cut. */
const MOST_BESIDE = 3 * HOUR;
const MARGIN = 0.01;

/** From when to when a profile is shown: all that was heard, and between what its ends lie. */
export function extentOf([first, last]: [first: number, last: number], reports: Report[], ends: LikelyEnd[]): [from: number, to: number] {
  const from = Math.min(first, reports[0]?.time ?? first, ...ends.map((end) => Math.max(end.from, first - MOST_BESIDE)));
  const to = Math.max(last, reports.at(-1)?.time ?? last, ...ends.map((end) => Math.min(end.to, last + MOST_BESIDE)));
  const margin = Math.max(1, (to - from) * MARGIN);
  return [from - margin, to + margin];
}
