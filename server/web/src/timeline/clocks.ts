import type { Answer } from "../api/types";
import { HOUR, MINUTE } from "../time/window";

/** A clock by which the time line can be read. */
export interface Clock {
  name: string;
  /** Milliseconds ahead of UTC. */
  offset: number;
}

export const UTC: Clock = { name: "UTC", offset: 0 };

/** UTC, and the clocks of the places in an answer, the most frequent first: a time line with many places has no one local time. */
export function clocksOf({ rows }: Pick<Answer, "rows">): Clock[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const offset = name.endsWith("_local") && typeof value === "string" ? offsetOf(value) : null;
      if (offset) {
        counts.set(offset, (counts.get(offset) ?? 0) + 1);
      }
    }
  }
  const offsets = [...counts].sort(([, a], [, b]) => b - a).map(([offset]) => offset);
  return [UTC, ...offsets.map((offset) => ({ name: nameOf(offset), offset }))];
}

function offsetOf(text: string): number | null {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE) : null;
}

function nameOf(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, "0")}` : "";
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest}`;
}
