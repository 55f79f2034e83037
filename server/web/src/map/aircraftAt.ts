import { LINE_STRIDE, type Packed } from "./packed";
import { LOOKS, type Look } from "./shape";

/** An aircraft at a moment, between the two points of its line around it. */
export interface AircraftThen {
  row: number;
  icao: string;
  /** Mercator; may be beyond 0 and 1. */
  x: number;
  y: number;
  /** Direction on the map in radians, clockwise from north. */
  direction: number;
  look: Look;
}

/** Who was in the air at a moment (milliseconds since 1970), and where. */
export function aircraftAt(chunks: Packed[], time: number): AircraftThen[] {
  return chunks.flatMap((chunk) => {
    const seconds = (time - chunk.epoch) / 1000;
    return seconds < chunk.span[0] || seconds > chunk.span[1] ? [] : within(chunk, seconds);
  });
}

function within(chunk: Packed, seconds: number): AircraftThen[] {
  const { vertices, starts } = chunk.levels.at(-1)!;
  const found: AircraftThen[] = [];
  for (let strand = 0; strand < chunk.strandOf.length; strand++) {
    const [first, last] = [starts[strand]!, starts[strand + 1]! - 1];
    if (vertices[first * LINE_STRIDE + 2]! <= seconds && vertices[last * LINE_STRIDE + 2]! > seconds) {
      const shape = chunk.drawn[chunk.strandOf[strand]!]!;
      found.push({ row: shape.row, icao: shape.icao, ...between(vertices, lastBefore(vertices, first, last, seconds), seconds) });
    }
  }
  return found;
}

/** The last point of a strand that is not after a moment. */
function lastBefore(vertices: Float32Array, first: number, last: number, seconds: number): number {
  let [low, high] = [first, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (vertices[middle * LINE_STRIDE + 2]! <= seconds) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

function between(vertices: Float32Array, point: number, seconds: number): Pick<AircraftThen, "x" | "y" | "direction" | "look"> {
  const [a, b] = [point * LINE_STRIDE, (point + 1) * LINE_STRIDE];
  const [dx, dy] = [vertices[b]! - vertices[a]!, vertices[b + 1]! - vertices[a + 1]!];
  const part = (seconds - vertices[a + 2]!) / (vertices[b + 2]! - vertices[a + 2]! || 1);
  return {
    x: vertices[a]! + dx * part,
    y: vertices[a + 1]! + dy * part,
    direction: Math.atan2(dx, -dy),
    look: LOOKS[vertices[a + 4]!] ?? "observed",
  };
}
