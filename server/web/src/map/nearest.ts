import { DOT_STRIDE, LARGEST_DOT_PX, LINE_STRIDE, type Packed } from "./packed";

/** A look at the map: where somebody points, what counts as near, and the time that is drawn. */
export interface Look {
  /** Mercator. */
  x: number;
  y: number;
  /** Mercator units to a pixel. */
  pixel: number;
  /** Of {@link Packed.levels}: the one that is drawn. */
  level: number;
  /** Milliseconds since 1970. */
  from: number;
  to: number;
}

const NEAR_PX = 7;

/** The row of the line or dot that somebody points at; a dot goes before lines that pass it. */
export function nearestRow(chunks: Packed[], look: Look): number | null {
  let [row, least]: [number | null, number] = [null, NEAR_PX * look.pixel];
  for (const chunk of chunks) {
    for (const shift of shifts(chunk, look)) {
      const found = nearestIn(chunk, { ...look, x: look.x - shift }, least);
      if (found) {
        [row, least] = found;
      }
    }
  }
  return row;
}

/** By how many worlds a chunk has to be moved for the pointer to be within its box. */
function shifts({ box: [west, north, east, south] }: Packed, { x, y, pixel }: Look): number[] {
  const near = (NEAR_PX + LARGEST_DOT_PX) * pixel;
  if (y < north - near || y > south + near) {
    return [];
  }
  const [first, last] = [Math.ceil(x - east - near), Math.floor(x - west + near)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function nearestIn(chunk: Packed, look: Look, bound: number): [row: number, distance: number] | null {
  const [from, to] = [(look.from - chunk.epoch) / 1000, (look.to - chunk.epoch) / 1000];
  let [shape, least] = [-1, bound];
  for (let i = 0, o = 0; i < chunk.dotOf.length; i++, o += DOT_STRIDE) {
    const distance = Math.max(0, Math.hypot(chunk.dots[o]! - look.x, chunk.dots[o + 1]! - look.y) - chunk.dots[o + 5]! * look.pixel);
    if (distance < least && !(chunk.dots[o + 3]! < from || chunk.dots[o + 2]! > to)) {
      [shape, least] = [chunk.dotOf[i]!, distance / 2];
    }
  }
  const { vertices, starts } = chunk.levels[look.level]!;
  for (let strand = 0; strand < chunk.strandOf.length; strand++) {
    for (let i = starts[strand]!; i < starts[strand + 1]! - 1; i++) {
      const o = i * LINE_STRIDE;
      if (!(vertices[o + LINE_STRIDE + 2]! < from || vertices[o + 2]! > to)) {
        const distance = toSegment(look.x, look.y, vertices, o);
        if (distance < least) {
          [shape, least] = [chunk.strandOf[strand]!, distance];
        }
      }
    }
  }
  return shape < 0 ? null : [chunk.drawn[shape]!.row, least];
}

function toSegment(x: number, y: number, at: Float32Array, o: number): number {
  const [ax, ay] = [at[o]!, at[o + 1]!];
  const [dx, dy] = [at[o + LINE_STRIDE]! - ax, at[o + LINE_STRIDE + 1]! - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
