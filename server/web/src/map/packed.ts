import { distanceKm, type LonLat, mercator } from "./geodesic";
import { type Candidate, type Dot, LOOKS, type Shape, type Strand } from "./shape";
import { significance } from "./simplify";

/** A vertex of a line: x, y (mercator), seconds after the chunk's beginning, length of the strand so far, look, opacity; two texels. */
export const LINE_STRIDE = 8;
/** Vertices lie in rows as long as this, since they go to the graphics card as a picture; the last row is filled up. */
export const VERTICES_A_ROW = 512;
/** A dot: x, y (mercator), from and to in seconds after the chunk's beginning, look and form, radius in pixels. */
export const DOT_STRIDE = 6;
/** The radius of no dot is larger. */
export const LARGEST_DOT_PX = 24;
export const FORMS = ["dot", "hollow", "ring"] as const;

/** Zooms up to which each level of simplification is drawn; the last level has all points. */
export const LEVEL_ZOOMS = [1.5, 3, 4.5, 6.5, 9, Infinity];
const TOLERANCE_PX = 0.75;
const TILE_PX = 512;
/** A line that ends in the unknown fades over a quarter of its length, but no farther than this. */
const FADE_KM = 300;

/** The same lines at one level: every strand with fewer points the coarser. */
export interface Level {
  vertices: Float32Array<ArrayBuffer>;
  /** How many vertices there are, without what fills the last row up. */
  count: number;
  /** Index of the first vertex of each strand, and one past the last. */
  starts: Uint32Array<ArrayBuffer>;
}

/** What is known of a shape beside its lines. */
export interface Drawn {
  row: number;
  icao: string;
  began: number;
  ended: number;
  candidates: Candidate[];
  place: LonLat | null;
}

/** Some hundred shapes as the graphics card takes them. Times are seconds after `epoch` (milliseconds since 1970). */
export interface Packed {
  epoch: number;
  /** Seconds after the epoch. */
  span: [from: number, to: number];
  /** In mercator, of lines that may run past the antimeridian. */
  box: [west: number, north: number, east: number, south: number];
  levels: Level[];
  /** The shape of each strand, and of each dot, by its place in `drawn`. */
  strandOf: Uint32Array<ArrayBuffer>;
  dots: Float32Array<ArrayBuffer>;
  dotOf: Uint32Array<ArrayBuffer>;
  drawn: Drawn[];
}

/** Where a strand is among the vertices that lie behind each other. */
interface Laid {
  at: Float64Array;
  matters: Float64Array;
  strand: Strand;
}

export function pack(shapes: Shape[]): Packed {
  const began = shapes.map((shape) => shape.began).filter(Number.isFinite);
  const epoch = Math.min(...began, Infinity) === Infinity ? 0 : Math.min(...began);
  const laid = shapes.flatMap((shape) => shape.strands.map((strand) => lay(strand, epoch)));
  const levels = LEVEL_ZOOMS.map((zoom) => level(laid, tolerance(zoom)));
  const dots = shapes.flatMap((shape) => shape.dots);
  const packedDots = packDots(dots, epoch);
  const ended = shapes.map((shape) => (shape.ended - epoch) / 1000).filter(Number.isFinite);
  return {
    epoch,
    span: [0, Math.max(0, ...ended)],
    box: boxOf(levels.at(-1)!, packedDots),
    levels,
    strandOf: Uint32Array.from(shapes.flatMap((shape, i) => shape.strands.map(() => i))),
    dots: packedDots,
    dotOf: Uint32Array.from(shapes.flatMap((shape, i) => shape.dots.map(() => i))),
    drawn: shapes.map(({ row, icao, began: from, ended: to, candidates, place }) => ({ row, icao, began: from, ended: to, candidates, place })),
  };
}

/** What can be handed over to another thread instead of being copied. */
export function buffersOf({ levels, strandOf, dots, dotOf }: Packed): ArrayBuffer[] {
  return [...levels.flatMap(({ vertices, starts }) => [vertices.buffer, starts.buffer]), strandOf.buffer, dots.buffer, dotOf.buffer];
}

/** Which level is drawn at a zoom. */
export function levelAt(zoom: number): number {
  return LEVEL_ZOOMS.findIndex((highest) => zoom <= highest);
}

function tolerance(zoom: number): number {
  return zoom === Infinity ? 0 : TOLERANCE_PX / (TILE_PX * 2 ** zoom);
}

function lay(strand: Strand, epoch: number): Laid {
  const at = new Float64Array(strand.points.length * LINE_STRIDE);
  const look = LOOKS.indexOf(strand.look);
  let length = 0;
  strand.points.forEach(([longitude, latitude, time], i) => {
    const [x, y] = mercator([longitude, latitude]);
    const o = i * LINE_STRIDE;
    length += i > 0 ? Math.hypot(x - at[o - LINE_STRIDE]!, y - at[o - LINE_STRIDE + 1]!) : 0;
    at.set([x, y, (time - epoch) / 1000, length, look, 1, 0, 0], o);
  });
  fade(at, strand);
  return { at, matters: significance(at, LINE_STRIDE, strand.points.length), strand };
}

function fade(at: Float64Array, { points, fades }: Strand): void {
  if (fades.start || fades.end) {
    const km = points.map(([lon, lat], i) => (i > 0 ? distanceKm([points[i - 1]![0], points[i - 1]![1]], [lon, lat]) : 0));
    const total = km.reduce((sum, each) => sum + each, 0);
    const over = Math.max(1, Math.min(FADE_KM, total / 4));
    let travelled = 0;
    km.forEach((each, i) => {
      travelled += each;
      const fromStart = fades.start ? travelled / over : 1;
      const fromEnd = fades.end ? (total - travelled) / over : 1;
      at[i * LINE_STRIDE + 5] = Math.max(0, Math.min(1, fromStart, fromEnd));
    });
  }
}

function level(laid: Laid[], least: number): Level {
  const starts = new Uint32Array(laid.length + 1);
  laid.forEach(({ matters }, i) => {
    starts[i + 1] = starts[i]! + matters.reduce((count, each) => count + (each >= least ? 1 : 0), 0);
  });
  const count = starts.at(-1)!;
  const vertices = new Float32Array(Math.ceil(count / VERTICES_A_ROW) * VERTICES_A_ROW * LINE_STRIDE);
  laid.forEach(({ at, matters }, i) => {
    let o = starts[i]! * LINE_STRIDE;
    matters.forEach((each, point) => {
      if (each >= least) {
        vertices.set(at.subarray(point * LINE_STRIDE, (point + 1) * LINE_STRIDE), o);
        o += LINE_STRIDE;
      }
    });
    vertices[o - LINE_STRIDE + 4] = -1; // from here no line leads to the next strand
  });
  return { vertices, count, starts };
}

function packDots(dots: Dot[], epoch: number): Float32Array<ArrayBuffer> {
  const packed = new Float32Array(dots.length * DOT_STRIDE);
  dots.forEach(({ look, place, from, to, form, hours }, i) => {
    const [x, y] = mercator(place);
    const code = LOOKS.indexOf(look) + LOOKS.length * FORMS.indexOf(form);
    packed.set([x, y, seconds(from, epoch), seconds(to, epoch), code, radius(form, hours)], i * DOT_STRIDE);
  });
  return packed;
}

/** An hour is a ring of 7 px, a day one of 12, a month one of 17: each time as long adds as much. */
function radius(form: Dot["form"], hours: number): number {
  return form === "ring" ? Math.min(LARGEST_DOT_PX, 6 + 1.6 * Math.log2(1 + Math.max(0, hours))) : 3.5;
}

/** What has no time is there at all times. */
function seconds(time: number, epoch: number): number {
  return Number.isFinite(time) ? (time - epoch) / 1000 : NaN;
}

function boxOf({ vertices, count }: Level, dots: Float32Array): Packed["box"] {
  const box: Packed["box"] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [numbers, stride, length] of [[vertices, LINE_STRIDE, count * LINE_STRIDE], [dots, DOT_STRIDE, dots.length]] as const) {
    for (let i = 0; i < length; i += stride) {
      const [x, y] = [numbers[i]!, numbers[i + 1]!];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
