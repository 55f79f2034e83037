/** One flight, stay or other row of an answer as the server draws it; a line of `GET /lines`. */
export interface FlightLine {
  /** Place of the row in the answer, from 0. */
  row: number;
  icao: string;
  began: string;
  ended: string;
  stretches: Stretch[];
  /** When its places were jammed or spoofed. */
  jammed: [from: number, until: number][];
  from: LineEnd | null;
  to: LineEnd | null;
}

/** What was heard, or the way over a hole. Times are seconds since it began. */
export interface Stretch {
  heard: boolean;
  points: [longitude: number, latitude: number, secondsSinceBegan: number, altitudeFt: number | null][];
}

export interface LineEnd {
  airport: string | null;
  evidence: "observed" | "inferred" | "unknown";
  probability: number | null;
  candidates: { airport: string; lon: number; lat: number; probability: number }[];
  /** Where the airport is; null where none is named. */
  lon: number | null;
  lat: number | null;
}
