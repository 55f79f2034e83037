import type { Row } from "../api/types";

/** A statement of a document about one property of an aircraft. */
export interface Said {
  value: string;
  isUsed: boolean;
  /** Days as milliseconds since 1970; null where the document does not say. */
  from: number | null;
  until: number | null;
  said: number | null;
  file: string;
  place: string;
  sha256: string;
}

/** A time in which a property had one value; null where no document says when that began or ended. */
export interface Period {
  value: string;
  from: number | null;
  until: number | null;
  /** What says so. */
  by: Said[];
}

/** Milliseconds since 1970. */
export interface Stretch {
  from: number;
  to: number;
}

/** One property over time, and what other documents say of it. */
export interface PropertyLane {
  icao: string;
  property: string;
  periods: Period[];
  competing: Said[];
}

/** What is followed over time, the most telling first. */
const PROPERTIES = ["registration", "operator", "owner", "category"];

/** Who and whose aircraft were over time, by the periods that were worked out and the statements behind them. */
export function lanesOf(identity: Row[], statements: Row[]): PropertyLane[] {
  const all = [...new Set(identity.map((row) => String(row["icao"])))];
  return all.flatMap((icao) =>
    PROPERTIES.flatMap((property) => {
      const said = statements.filter((row) => row["icao"] === icao && row["property"] === property).map(saidOf);
      const periods = joined(identity.filter((row) => row["icao"] === icao), property).map((period) => ({ ...period, by: said.filter((each) => each.isUsed && isSame(each.value, period.value)) }));
      const competing = said.filter(({ isUsed }) => !isUsed);
      return periods.length + competing.length > 0 ? [{ icao, property, periods, competing }] : [];
    }),
  );
}

/** Periods one after the other that say the same are one. */
function joined(identity: Row[], property: string): Omit<Period, "by">[] {
  const periods: Omit<Period, "by">[] = [];
  for (const row of identity) {
    const value = row[property];
    const last = periods.at(-1);
    const [from, until] = [day(row["from_day"]), day(row["until_day"])];
    if (typeof value !== "string" || value === "") {
      continue;
    }
    if (last?.value === value && last.until !== null && last.until === from) {
      last.until = until;
    } else {
      periods.push({ value, from, until });
    }
  }
  return periods;
}

/** From when to when an aircraft was heard, by the rows that sum up its flights. */
export function heardOf(flights: Row[]): Stretch | null {
  const [first, last] = [flights.map((row) => Date.parse(String(row["first_heard"]))), flights.map((row) => Date.parse(String(row["last_heard"])))];
  const [from, to] = [Math.min(...first), Math.max(...last)];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}

/** Whole years, from the first to the last day that anything says or on which it was heard. */
export function extentOf(lanes: PropertyLane[], heard: Stretch | null): Stretch | null {
  const said = lanes.flatMap(({ periods, competing }) => [...periods, ...competing, ...periods.flatMap(({ by }) => by)].flatMap((each) => [each.from, each.until, "said" in each ? each.said : null])).filter((time) => time !== null);
  const times = [...said, ...(heard ? [heard.from, heard.to] : [])];
  if (times.length === 0) {
    return null;
  }
  const [first, last] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  return { from: Date.UTC(first.getUTCFullYear(), 0), to: Date.UTC(last.getUTCFullYear() + 1, 0) };
}

/** The years that are written under the bars, so few that they have room. */
export function yearsIn({ from, to }: Stretch, most: number): number[] {
  const [first, end] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const step = [1, 2, 5, 10, 20, 50].find((each) => (end - first) / each <= most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year < end; year += step) {
    years.push(year);
  }
  return years;
}

function saidOf(row: Row): Said {
  const text = (name: string) => (typeof row[name] === "string" ? row[name] : "");
  return { value: text("value"), isUsed: row["used"] === "used", from: day(row["held_from"]), until: day(row["held_until"]), said: day(row["said"]), file: text("file"), place: text("place"), sha256: text("sha256") };
}

/** Documents write names in letters of their own. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function day(value: unknown): number | null {
  const time = typeof value === "string" ? Date.parse(value.slice(0, 10)) : NaN;
  return Number.isNaN(time) ? null : time;
}
