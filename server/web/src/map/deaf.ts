import type { Feature, Polygon } from "geojson";

/** Degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** As far as a map in mercator shows anything. */
export const MAPPED: Box = { west: -180, south: -85.1, east: 180, north: 85.1 };
/** Cells are told to four digits: what lies between two of them is rounding. */
const ROUNDING = 0.001;

/** Of what is in sight, so much more to each side: who moves the map a little sees no edge. */
const MARGIN = 0.25;

/** The part of the globe to ask about where this is in sight; its whole girth where it reaches across the antimeridian. */
export function boxToAsk({ west, south, east, north }: Box): Box {
  const [beside, beyond] = [(east - west) * MARGIN, (north - south) * MARGIN];
  const [left, right] = [west - beside, east + beside];
  const isAcross = left < MAPPED.west || right > MAPPED.east;
  return {
    west: isAcross ? MAPPED.west : left,
    south: Math.max(MAPPED.south, south - beyond),
    east: isAcross ? MAPPED.east : right,
    north: Math.min(MAPPED.north, north + beyond),
  };
}

/** What no cell covers, where nobody could be heard: of each row of cells what lies between them, and the rows without any. */
export function deafParts(cells: Box[], within: Box = MAPPED): Box[] {
  const parts: Box[] = [];
  let south = within.south;
  for (const row of rowsOf(cells)) {
    const [low, high] = [Math.max(within.south, row[0]!.south), Math.min(within.north, row[0]!.north)];
    add(parts, { ...within, south, north: low });
    let west = within.west;
    for (const cell of row) {
      add(parts, { west, south: low, east: cell.west, north: high });
      west = Math.max(west, cell.east);
    }
    add(parts, { west, south: low, east: within.east, north: high });
    south = Math.max(south, high);
  }
  add(parts, { ...within, south });
  return parts;
}

/** From south to north, and within each from west to east. */
function rowsOf(cells: Box[]): Box[][] {
  const rows = new Map<number, Box[]>();
  for (const cell of cells) {
    const row = rows.get(cell.south) ?? [];
    row.push(cell);
    rows.set(cell.south, row);
  }
  rows.forEach((row) => row.sort((a, b) => a.west - b.west));
  return [...rows.values()].sort(([a], [b]) => a!.south - b!.south);
}

function add(parts: Box[], part: Box): void {
  if (part.east - part.west > ROUNDING && part.north - part.south > ROUNDING) {
    parts.push(part);
  }
}

/** The box around the ring of a cell. */
export function boxOfCell({ geometry }: Feature<Polygon>): Box {
  const [longitudes, latitudes] = [0, 1].map((i) => geometry.coordinates[0]!.map((point) => point[i]!)) as [number[], number[]];
  return { west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) };
}

export function featureOf({ west, south, east, north }: Box): Feature<Polygon> {
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
