import type { Answer, Row } from "../api/types";

/** The time that is looked at, and a moment in it: where the slider's head stands. */
export interface TimeWindow {
  from: Date;
  to: Date;
  head: Date | null;
}

/** Milliseconds since 1970. */
export interface Extent {
  from: number;
  to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Shorter than this nothing can be told apart. */
export const SHORTEST = 2 * MINUTE;
const MARGIN = 0.02;

/** From when to when the rows of an answer tell anything; null where they say no time at all. */
export function extentOf(answer: Answer): Extent | null {
  let [from, to] = [Infinity, -Infinity];
  for (const row of answer.rows) {
    for (const time of timesOf(row)) {
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
  }
  if (from > to) {
    return null;
  }
  const margin = Math.max((to - from) * MARGIN, 10 * MINUTE);
  return { from: from - margin, to: to + margin };
}

/** From when to when there is anything of either. */
export function union(one: Extent | null, other: Extent | null): Extent | null {
  return one && other ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) } : (one ?? other);
}

/** The window in which an answer is first seen: all of it. */
export function wholeOf(extent: Extent | null): TimeWindow {
  const { from, to } = extent ?? { from: Date.now() - DAY, to: Date.now() };
  return { from: new Date(from), to: new Date(to), head: null };
}

/** The window grown or shrunk about a moment, which stays where it is on the screen. */
export function zoomed(window: TimeWindow, factor: number, about: number, extent: Extent): TimeWindow {
  const [from, to] = [window.from.getTime(), window.to.getTime()];
  const length = clamp((to - from) * factor, SHORTEST, extent.to - extent.from);
  const part = (about - from) / (to - from);
  return held(window, about - part * length, length, extent);
}

/** The window moved by some milliseconds, as far as there is anything. */
export function panned(window: TimeWindow, by: number, extent: Extent): TimeWindow {
  const length = window.to.getTime() - window.from.getTime();
  return held(window, window.from.getTime() + by, length, extent);
}

/** The window moved so far that something is in it, and made longer where that does not fit; as it is, if it is in sight. */
export function showing(window: TimeWindow, { from, to }: Extent, extent: Extent): TimeWindow {
  const [start, end] = [window.from.getTime(), window.to.getTime()];
  if (from >= start && to <= end) {
    return window;
  }
  const length = Math.min(extent.to - extent.from, Math.max(end - start, (to - from) * 1.2));
  return held(window, (from + to - length) / 2, length, extent);
}

function held(window: TimeWindow, from: number, length: number, extent: Extent): TimeWindow {
  const start = clamp(from, extent.from, Math.max(extent.from, extent.to - length));
  return { ...window, from: new Date(start), to: new Date(start + length) };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Times of a row that say when something was, not how exactly it is known. */
const TIME_NAME = /^(time|first_heard|last_heard|heard_from|heard_until|arrived|departed|entered|left|since|until|.*_time|gap_(start|end)|mark_(start|end))$/;

function timesOf(row: Row): number[] {
  return Object.entries(row)
    .filter(([name, value]) => typeof value === "string" && TIME_NAME.test(name))
    .map(([, value]) => Date.parse(value as string))
    .filter((time) => !Number.isNaN(time));
}
