import type { LonLat } from "./geodesic";

/** How sure a line or a dot is; each has the colour of the page's token of that name. */
export const LOOKS = ["observed", "inferred", "unknown", "jammed", "stay"] as const;

export type Look = (typeof LOOKS)[number];

/** A point of a strand and when the aircraft was there, in milliseconds since 1970; NaN where that is not known. */
export type TimedPoint = readonly [longitude: number, latitude: number, time: number];

/** A line of one look. Longitudes run on. */
export interface Strand {
  look: Look;
  points: TimedPoint[];
  /** Which of its ends fade, because nobody knows how it goes on. */
  fades: { start: boolean; end: boolean };
}

/** Something at one place: filled, or hollow where it is one of several possible places. */
export interface Dot {
  look: Look;
  place: LonLat;
  from: number;
  to: number;
  /** A stay is a ring, the larger the longer. */
  form: "dot" | "hollow" | "ring";
  hours: number;
}

/** An airport where a flight may have begun or ended. */
export interface Candidate {
  airport: string;
  place: LonLat;
  probability: number;
}

/** What the map shows of one row. Times are milliseconds since 1970. */
export interface Shape {
  row: number;
  icao: string;
  began: number;
  ended: number;
  strands: Strand[];
  dots: Dot[];
  candidates: Candidate[];
  /** Of what is at one place: where; it is shown when somebody looks at the row. */
  place: LonLat | null;
}

export const NO_FADE = { start: false, end: false };
