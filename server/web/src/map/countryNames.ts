import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Position } from "geojson";

/** How many lines are laid across a country to find where it is broad. */
const SCANS = 15;

/** One point for each country, inside its largest part, where a name has room; larger ones have a lower `rank`. */
export function countryNames(countries: FeatureCollection<Geometry, { name: string }>): FeatureCollection<Point, { name: string; rank: number }> {
  return { type: "FeatureCollection", features: countries.features.flatMap(nameOf) };
}

function nameOf({ geometry, properties }: Feature<Geometry, { name: string }>): Feature<Point, { name: string; rank: number }>[] {
  const parts = geometry.type === "MultiPolygon" ? (geometry as MultiPolygon).coordinates : [];
  const sized = parts.map((rings) => ({ rings, size: areaOf(rings[0] ?? []) }));
  const largest = sized.reduce<(typeof sized)[number] | null>((most, each) => (most && most.size >= each.size ? most : each), null);
  if (!largest) {
    return [];
  }
  const coordinates = roomiest(largest.rings);
  return [{ type: "Feature", properties: { name: properties.name, rank: -largest.size }, geometry: { type: "Point", coordinates } }];
}

/** Square degrees, as large as they are at their latitude. */
export function areaOf(ring: Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += (nextX - x) * (Math.sin((y * Math.PI) / 180) + Math.sin((nextY * Math.PI) / 180));
  });
  return Math.abs(sum / 2) * (180 / Math.PI);
}

/** The middle of the broadest way across from west to east; where two are alike, of the one nearer to the middle. */
export function roomiest(rings: Position[][]): Position {
  const latitudes = (rings[0] ?? []).map(([, latitude = 0]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  let [best, most]: [Position, number] = [[0, 0], -Infinity];
  for (let i = 1; i <= SCANS; i++) {
    const part = i / (SCANS + 1);
    const latitude = south + (north - south) * part;
    for (const [west, east] of crossings(rings, latitude)) {
      const room = (east - west) * (1 - Math.abs(part - 0.5));
      if (room > most) {
        [best, most] = [[(west + east) / 2, latitude], room];
      }
    }
  }
  return best;
}

/** Where a parallel lies inside, as pairs of longitudes. */
function crossings(rings: Position[][], latitude: number): [number, number][] {
  const at: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] as Position, ring[i] as Position];
      if (ay > latitude !== by > latitude) {
        at.push(ax + ((latitude - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  at.sort((a, b) => a - b);
  return Array.from({ length: Math.floor(at.length / 2) }, (_, i) => [at[2 * i]!, at[2 * i + 1]!]);
}
