import { unmercator } from "./geodesic";
import { DOT_STRIDE, LINE_STRIDE, type Packed } from "./packed";

export type Bounds = [west: number, south: number, east: number, north: number];

const BINS = 360;

/** The smallest window on the world that shows these rows, or all of them: it may cross the antimeridian. Null where there is nothing. */
export function boundsOf(chunks: Packed[], row: number | null = null): Bounds | null {
  const used = new Uint8Array(BINS);
  let [south, north] = [-Infinity, Infinity];
  for (const [x, y] of points(chunks, row)) {
    used[Math.floor((x - Math.floor(x)) * BINS) % BINS] = 1;
    [south, north] = [Math.max(south, y), Math.min(north, y)];
  }
  if (south < north) {
    return null;
  }
  const [west, width] = besideTheWidestHole(used);
  return [unmercator(west / BINS, 0)[0], unmercator(0, south)[1], unmercator((west + width) / BINS, 0)[0], unmercator(0, north)[1]];
}

function* points(chunks: Packed[], row: number | null): Generator<[x: number, y: number]> {
  for (const { levels, strandOf, dots, dotOf, drawn } of chunks) {
    const { vertices, starts } = levels[2]!;
    for (let strand = 0; strand < strandOf.length; strand++) {
      if (row === null || drawn[strandOf[strand]!]!.row === row) {
        for (let i = starts[strand]!; i < starts[strand + 1]!; i++) {
          yield [vertices[i * LINE_STRIDE]!, vertices[i * LINE_STRIDE + 1]!];
        }
      }
    }
    for (let i = 0; i < dotOf.length; i++) {
      if (row === null || drawn[dotOf[i]!]!.row === row) {
        yield [dots[i * DOT_STRIDE]!, dots[i * DOT_STRIDE + 1]!];
      }
    }
  }
}

/** Where the widest run of unused bins ends, and how many bins there are from there until it begins again. */
function besideTheWidestHole(used: Uint8Array): [west: number, width: number] {
  let [end, widest, run] = [0, 0, 0];
  for (let i = 0; i < 2 * BINS; i++) {
    run = used[i % BINS] ? 0 : run + 1;
    if (run > widest) {
      [widest, end] = [run, (i + 1) % BINS];
    }
  }
  return [end, BINS - Math.min(widest, BINS - 1)];
}
