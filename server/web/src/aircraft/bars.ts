import type { Row } from "../api/types";

/** Something counted, as a bar. */
export interface CountedBar {
  name: string;
  /** How long it is, beside the longest: 0 to 1. */
  share: number;
  says: string;
}

/** Places by visits, the most visited first. */
export function placeBars(places: Row[], most: number): CountedBar[] {
  const stays = (row: Row) => number(row["stays"]);
  const sorted = [...places].sort((a, b) => stays(b) - stays(a)).slice(0, most);
  const longest = Math.max(1, ...sorted.map(stays));
  return sorted.map((row) => ({
    name: String(row["airport"]),
    share: stays(row) / longest,
    says: [counted(stays(row), "stay"), counted(number(row["nights"]), "night"), `${Math.round(number(row["hours"]))} h`, row["base"] ? "a base" : ""].filter(Boolean).join(", "),
  }));
}

/** Silences by why nobody heard, the longest together first. */
export function silenceBars(silences: Row[]): CountedBar[] {
  const classes = new Map<string, { times: number; minutes: number }>();
  for (const row of silences) {
    const name = String(row["gap_class"] ?? "unknown");
    const before = classes.get(name) ?? { times: 0, minutes: 0 };
    classes.set(name, { times: before.times + 1, minutes: before.minutes + number(row["minutes"]) });
  }
  const sorted = [...classes].sort(([, a], [, b]) => b.minutes - a.minutes);
  const longest = Math.max(1, ...sorted.map(([, { minutes }]) => minutes));
  return sorted.map(([name, { times, minutes }]) => ({ name, share: minutes / longest, says: `${counted(times, "silence")}, ${Math.round(minutes / 60).toLocaleString("en")} h` }));
}

function counted(times: number, what: string): string {
  return `${times.toLocaleString("en")} ${what}${times === 1 ? "" : "s"}`;
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
