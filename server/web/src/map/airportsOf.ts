import type { Feature, Point, Position } from "geojson";
import type { Answer } from "../api/types";
import type { LonLat } from "./geodesic";
import type { Drawn } from "./packed";

/** Of the airport that an answer names most often; those of airports that it does not name are 0 and more. */
export const FIRST_RANK = -100_000;

/**
 * The airports that rows name, those first that are named most often: they are what somebody looks for. Where an end was
 * inferred, its line knows where that airport is.
 */
export function airportsOf(answer: Answer | null, drawn: Pick<Drawn, "candidates">[]): Feature<Point>[] {
  const places = new Map(drawn.flatMap(({ candidates }) => candidates).map(({ airport, place }) => [airport, place]));
  const named = new Map<string, { place: LonLat; times: number }>();
  for (const row of answer?.rows ?? []) {
    for (const end of ["takeoff", "landing"]) {
      const [code, longitude, latitude] = ["airport", "longitude", "latitude"].map((name) => row[`${end}_${name}`]);
      const heard: LonLat | null = typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
      // Otherwise this is where the aircraft was last heard, which is not at the airport.
      const place = row[`${end}_evidence`] === "observed" ? heard : places.get(String(code));
      if (typeof code === "string" && place) {
        named.set(code, { place, times: 1 + (named.get(code)?.times ?? 0) });
      }
    }
  }
  const all = [...named].sort(([, a], [, b]) => b.times - a.times);
  return all.map(([code, { place }], i) => airportPoint(code, code, FIRST_RANK + i, [...place]));
}

/** An airport for the map: those of a lower rank are named before others. */
export function airportPoint(code: string, label: string, rank: number, coordinates: Position): Feature<Point> {
  return { type: "Feature", properties: { code, label, rank }, geometry: { type: "Point", coordinates } };
}
