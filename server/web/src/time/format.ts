/** Where a time is told: in UTC, or by the clocks of the place, as far as the answer tells them. */
export type Clock = "utc" | "local";

const two = (value: number) => String(value).padStart(2, "0");

/** 2019-01-23 08:50, in UTC. */
export function utc(time: Date): string {
  return `${day(time)} ${minute(time)}`;
}

/** 2019-01-23, in UTC. */
export function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** 08:50, in UTC. */
export function minute(time: Date): string {
  return `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
}

/** A local time of an answer, which says its distance from UTC: 2018-12-10 05:17 UTC+04:00. */
export function local(text: string): string {
  const [, date, time, offset] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[^Z+-]*(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return date ? `${date} ${time} ${offset === "Z" ? "UTC" : `UTC${offset}`}` : text;
}

/** 2 d 3 h, 5 h 20 min, 12 min: the two largest units. */
export function duration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = [[days, "d"], [hours, "h"], [rest, "min"]] as const;
  const first = parts.findIndex(([value]) => value > 0);
  return first < 0 ? "0 min" : parts.slice(first, first + 2).filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`).join(" ");
}
