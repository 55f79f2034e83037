import type { Feature, FeatureCollection, Position } from "geojson";
import { percent } from "../answer/certainty";
import { type LonLat, unmercator } from "./geodesic";
import { LINE_STRIDE, type Packed } from "./packed";
import { LOOKS } from "./shape";

/** The lines of some rows and the airports at which they may have ended, to be drawn over all others. */
export function focusOn(chunks: Packed[], rows: Set<number>): FeatureCollection {
  return { type: "FeatureCollection", features: chunks.flatMap((chunk) => (chunk.drawn.some(({ row }) => rows.has(row)) ? ofChunk(chunk, rows) : [])) };
}

function ofChunk(chunk: Packed, rows: Set<number>): Feature[] {
  const { vertices, starts } = chunk.levels.at(-1)!;
  const lines = [...chunk.strandOf.keys()]
    .filter((strand) => rows.has(chunk.drawn[chunk.strandOf[strand]!]!.row))
    .map((strand) => line(vertices, starts[strand]!, starts[strand + 1]!));
  const drawn = chunk.drawn.filter(({ row }) => rows.has(row));
  return [...lines, ...drawn.flatMap(({ place }) => (place ? [spot(place)] : [])), ...drawn.flatMap(({ candidates }) => candidates.map(candidate))];
}

function line(vertices: Float32Array, from: number, to: number): Feature {
  const coordinates: Position[] = [];
  for (let i = from; i < to; i++) {
    coordinates.push(unmercator(vertices[i * LINE_STRIDE]!, vertices[i * LINE_STRIDE + 1]!));
  }
  return { type: "Feature", properties: { look: LOOKS[vertices[from * LINE_STRIDE + 4]!] }, geometry: { type: "LineString", coordinates } };
}

function spot([longitude, latitude]: LonLat): Feature {
  return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [longitude, latitude] } };
}

function candidate({ airport, place: [longitude, latitude], probability }: Packed["drawn"][number]["candidates"][number]): Feature {
  const label = `${airport} ${percent(probability)}`;
  return { type: "Feature", properties: { look: "inferred", label, rank: -probability }, geometry: { type: "Point", coordinates: [longitude, latitude] } };
}
