import type { Feature, Point, Position } from "geojson";
import type { Answer } from "../api/types";
import type { LonLat } from "./geodesic";
import type { Drawn } from "./packed";

/** The airports that rows name: those are what somebody looks for. Where an end was inferred, its line knows where that airport is. */
export function airportsOf(answer: Answer | null, drawn: Pick<Drawn, "candidates">[]): Feature<Point>[] {
  const places = new Map(drawn.flatMap(({ candidates }) => candidates).map(({ airport, place }) => [airport, place]));
  const named = new Map<string, LonLat>();
  for (const row of answer?.rows ?? []) {
    for (const end of ["takeoff", "landing"]) {
      const [code, longitude, latitude] = ["airport", "longitude", "latitude"].map((name) => row[`${end}_${name}`]);
      const heard: LonLat | null = typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
      // Otherwise this is where the aircraft was last heard, which is not at the airport.
      const place = row[`${end}_evidence`] === "observed" ? heard : places.get(String(code));
      typeof code === "string" && place && named.set(code, place);
    }
  }
  return [...named].map(([code, coordinates]) => airportPoint(code, code, -1, [...coordinates]));
}

/** An airport for the map: those of a lower rank are named before others. */
export function airportPoint(code: string, label: string, rank: number, coordinates: Position): Feature<Point> {
  return { type: "Feature", properties: { code, label, rank }, geometry: { type: "Point", coordinates } };
}
