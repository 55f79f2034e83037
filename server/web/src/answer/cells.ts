import type { Column, Row, Value } from "../api/types";
import { intervalOf, isAirport, percent, probabilityOf, type Sureness, surenessOf } from "./certainty";

/** What a cell of the table says. */
export interface Cell {
  text: string;
  /** What stands under it: the time by the clocks there, the address of a registration. */
  beneath: string;
  sureness: Sureness | null;
}

const MINUTE = 60_000;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Told to about ten metres. */
const DEGREES = /(latitude|longitude)$/;

/** When an aircraft was heard at all, by the time that it bounds. */
const HEARD: Record<string, [column: string, words: string]> = {
  takeoff_time: ["first_heard", "heard from"],
  landing_time: ["last_heard", "heard until"],
  began_time: ["first_heard", "heard from"],
  ended_time: ["last_heard", "heard until"],
  arrived: ["heard_from", "heard from"],
  departed: ["heard_until", "heard until"],
};

/** What a row says in a column, with what other columns say of it. */
export function cellOf(row: Row, { name, kind }: Column): Cell {
  const value = row[name] ?? null;
  if (name === "time" && typeof value === "string") {
    return plain(value.slice(0, 19).replace("T", " "));
  }
  if (kind === "time") {
    return timeCell(row, name, value);
  }
  if (isAirport(name) || name === "route") {
    return airportCell(row, name, value);
  }
  if (name.endsWith("registration")) {
    const icao = textOf(row[name.replace("registration", "icao")] ?? null);
    return value === null ? plain(icao) : { ...plain(textOf(value)), beneath: icao };
  }
  return plain(typeof value === "number" && DEGREES.test(name) ? value.toFixed(4) : textOf(value));
}

/** A value in words, without what other columns say of it. */
export function textOf(value: Value): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "number") {
    return numberText(value);
  }
  return typeof value === "string" ? value : value.map((choice) => `${choice.airport} ${percent(choice.probability)}`).join(", ");
}

/** `2018-12-10 19:11`; of an interval, its end with the day only where that is another one. */
export function utcText(earliest: string, latest: string = earliest): string {
  return between(shifted(earliest, 0), shifted(latest, 0), (time) => time.toISOString().slice(0, 10));
}

/** The same by clocks that are off by so many minutes from UTC, with the day of the week: `Mon 15:11`. */
export function localText(earliest: string, latest: string, offset: number): string {
  return between(shifted(earliest, offset), shifted(latest, offset), (time) => WEEKDAYS[time.getUTCDay()] ?? "");
}

/** Minutes from UTC in a text such as `2018-12-10T15:11:39-04:00`. */
export function offsetOf(local: string): number | null {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(local) ?? [];
  if (local.endsWith("Z")) {
    return 0;
  }
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
}

/** How it is known stands beside the airport, where the time has one of its own. */
function timeCell(row: Row, name: string, value: Value): Cell {
  const isSaidBeside = name.endsWith("_time") && name.replace(/time$/, "airport") in row;
  const sureness = isSaidBeside ? null : surenessOf(row, name);
  const [earliest, latest] = intervalOf(row, name) ?? [value, value];
  if (typeof earliest !== "string" || typeof latest !== "string") {
    return { text: sureness === "unknown" ? "unknown" : "", beneath: heardText(row, name), sureness };
  }
  const local = row[`${name.replace(/_time$/, "")}_local`];
  const offset = typeof local === "string" ? offsetOf(local) : null;
  return { text: utcText(earliest, latest), beneath: offset === null ? "" : `${localText(earliest, latest, offset)} there`, sureness };
}

/** By what the time of an event that nobody heard is bounded: `heard from 2018-08-01 05:11`. */
function heardText(row: Row, name: string): string {
  const [column, words] = HEARD[name] ?? [];
  const heard = row[column ?? ""];
  return typeof heard === "string" ? `${words} ${utcText(heard)}` : "";
}

function airportCell(row: Row, name: string, value: Value): Cell {
  const sureness = surenessOf(row, name);
  const probability = probabilityOf(row, name);
  const text = value === null ? (sureness === "unknown" ? "unknown" : "") : textOf(value);
  return { text: probability === null || value === null ? text : `${text} ${percent(probability)}`, beneath: sureness === "inferred" ? "inferred" : "", sureness };
}

function plain(text: string): Cell {
  return { text, beneath: "", sureness: null };
}

/** As much of a number as says something: whole from a hundred on. */
function numberText(number: number): string {
  const digits = Number.isInteger(number) || Math.abs(number) >= 100 ? 0 : Math.abs(number) < 10 ? 2 : 1;
  return number.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** By whole minutes that have begun, as a clock shows them. */
function shifted(time: string, offset: number): Date {
  return new Date(new Date(time).getTime() + offset * MINUTE);
}

function between(start: Date, end: Date, day: (time: Date) => string): string {
  const [from, until] = [clock(start), clock(end)];
  if (start.toISOString().slice(0, 10) !== end.toISOString().slice(0, 10)) {
    return `${day(start)} ${from}–${day(end)} ${until}`;
  }
  return `${day(start)} ${from}${until === from ? "" : `–${until}`}`;
}

function clock(time: Date): string {
  return time.toISOString().slice(11, 16);
}
