/** One flight, stay or other row of an answer as the server draws it; a line of `GET /lines`. */
export interface FlightLine {
  /** Place of the row in the answer, from 0. */
  row: number;
  icao: string;
  began: string;
  ended: string;
  stretches: Stretch[];
  from: LineEnd | null;
  to: LineEnd | null;
}

/** What was heard, or the way over a hole. */
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
