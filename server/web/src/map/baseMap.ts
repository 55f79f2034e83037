import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The countries of Natural Earth as polygons that a map can draw: none jumps over the antimeridian. */
export function countries(topology: Topology): FeatureCollection<Geometry, { name: string }> {
  const all = feature(topology, topology.objects["countries"] as GeometryCollection<{ name: string }>);
  return { type: "FeatureCollection", features: all.features.map(unwrapped) };
}

function unwrapped(country: Feature<Geometry, { name: string }>): Feature<Geometry, { name: string }> {
  const polygons = polygonsOf(country.geometry).map((polygon) => polygon.map(unwrappedRing));
  return { ...country, geometry: { type: "MultiPolygon", coordinates: polygons } };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case "Polygon":
      return [(geometry as Polygon).coordinates];
    case "MultiPolygon":
      return (geometry as MultiPolygon).coordinates;
    default:
      return [];
  }
}

/** Longitudes run on past 180 degrees; a ring around a pole is closed by way of the pole. */
export function unwrappedRing(ring: Position[]): Position[] {
  let shift = 0;
  const points = ring.map(([longitude = 0, latitude = 0], i): Position => {
    const before = i > 0 ? (ring[i - 1]?.[0] ?? 0) : longitude;
    shift += longitude - before > 180 ? -360 : longitude - before < -180 ? 360 : 0;
    return [longitude + shift, latitude];
  });
  if (shift !== 0) {
    const [first, last] = [points[0] as Position, points.at(-1) as Position];
    const pole = (first[1] ?? 0) < 0 ? -90 : 90;
    points.push([last[0] ?? 0, pole], [first[0] ?? 0, pole], first);
  }
  return points;
}
