import { DAY, HOUR, MINUTE } from "../time/window";

/** A line across the time line and what is written at it. */
export interface Tick {
  time: number;
  /** Time of day, day or month, by how near one looks; what it lies within stands in `within`. */
  label: string;
  /** The day, month or year that begins here or in which the time line begins. */
  within: string | null;
}

type Step = { ms: number } | { months: number };

const STEPS: Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => ({ ms: minutes * MINUTE })),
  ...[1, 2, 3, 6, 12].map((hours) => ({ ms: hours * HOUR })),
  ...[1, 2, 7, 14].map((days) => ({ ms: days * DAY })),
  ...[1, 3, 6, 12, 24, 60, 120].map((months) => ({ months })),
];
/** A label needs so many pixels. */
const ROOM = 64;
const MONDAY = Date.UTC(1970, 0, 5);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Where lines and labels stand between two times, on round times of a clock.
 *
 * @param offset milliseconds by which the clock is ahead of UTC
 */
export function ticks(from: number, to: number, width: number, offset = 0): Tick[] {
  const longest = ((to - from) / Math.max(1, width)) * ROOM;
  const step = STEPS.find((each) => lengthOf(each) >= longest) ?? STEPS.at(-1)!;
  let within: string | null = null;
  return [...times(from + offset, to + offset, step)].map((local) => {
    const told = withinOf(local, step);
    const isNew = told !== within;
    within = told;
    return { time: local - offset, label: labelOf(local, step), within: isNew ? told : null };
  });
}

function lengthOf(step: Step): number {
  return "ms" in step ? step.ms : step.months * 30 * DAY;
}

function* times(from: number, to: number, step: Step): Generator<number> {
  if ("ms" in step) {
    const base = step.ms % (7 * DAY) === 0 ? MONDAY : 0;
    for (let time = base + Math.ceil((from - base) / step.ms) * step.ms; time <= to; time += step.ms) {
      yield time;
    }
    return;
  }
  const start = new Date(from);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.floor(months / step.months) * step.months; ; month += step.months) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > to) {
      return;
    }
    if (time >= from) {
      yield time;
    }
  }
}

function labelOf(local: number, step: Step): string {
  const date = new Date(local);
  if ("months" in step) {
    return step.months >= 12 ? String(date.getUTCFullYear()) : MONTHS[date.getUTCMonth()]!;
  }
  return step.ms < DAY ? date.toISOString().slice(11, 16) : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

function withinOf(local: number, step: Step): string | null {
  const date = new Date(local);
  if ("ms" in step && step.ms < DAY) {
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }
  return "months" in step && step.months >= 12 ? null : String(date.getUTCFullYear());
}
