import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from "maplibre-gl";
import { DOT_STRIDE, LINE_STRIDE, levelAt, type Packed, VERTICES_A_ROW } from "./packed";
import { Program } from "./program";
import { DOT_FRAGMENT, DOT_VERTEX, LINE_FRAGMENT, LINE_VERTEX } from "./shaders";
import { LOOKS } from "./shape";
import type { Colours } from "./tokens";

const BYTES = Float32Array.BYTES_PER_ELEMENT;
/** Of so many segments each line is thinner, lets others show through, and is drawn plainly while the map moves. */
const CROWDED = 20_000;
/** Corners of a rectangle: two at the start of a segment, two at its end. */
const RECTANGLE = [0, 1, 2, 2, 1, 3];

interface Uploaded {
  packed: Packed;
  /** One for each level, made when it is first drawn. */
  lines: (WebGLTexture | null)[];
  dots: { array: WebGLVertexArrayObject; buffer: WebGLBuffer } | null;
}

/**
 * All lines and dots of an answer. They lie with the graphics card by themselves, not in the map's tiles: what time is
 * looked at is then one number given to it at each drawing, and moving the time costs no more than moving the map.
 */
export class ShapesLayer implements CustomLayerInterface {
  readonly id = "shapes";
  readonly type = "custom" as const;
  private map: MapLibre | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private lines: Program | null = null;
  private dots: Program | null = null;
  private corners: Corners | null = null;
  private uploaded: Uploaded[] = [];
  /** Milliseconds since 1970. */
  private span: readonly [number, number] = [-Infinity, Infinity];
  private colours: Colours | null = null;

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.gl = gl;
    this.lines = Program.of(gl, LINE_VERTEX, LINE_FRAGMENT);
    this.dots = Program.of(gl, DOT_VERTEX, DOT_FRAGMENT);
    this.corners = new Corners(gl);
    this.uploaded = this.uploaded.map(({ packed }) => fresh(packed));
  }

  onRemove(): void {
    this.forget();
    for (const program of [this.lines, this.dots]) {
      this.gl?.deleteProgram(program?.program ?? null);
    }
    this.map = this.gl = null;
  }

  get chunks(): Packed[] {
    return this.uploaded.map(({ packed }) => packed);
  }

  /** The time that is drawn, in milliseconds since 1970. */
  get lookedAt(): readonly [from: number, to: number] {
    return this.span;
  }

  add(packed: Packed): void {
    this.uploaded.push(fresh(packed));
    this.map?.triggerRepaint();
  }

  clear(): void {
    this.forget();
    this.uploaded = [];
    this.map?.triggerRepaint();
  }

  paint(colours: Colours): void {
    this.colours = colours;
    this.map?.triggerRepaint();
  }

  /** Only what was between these times is drawn (milliseconds since 1970). */
  lookAt(from: number, to: number): void {
    this.span = [from, to];
    this.map?.triggerRepaint();
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (!this.map || !this.lines || !this.dots || !this.colours) {
      return;
    }
    const view = viewOf(this.map);
    const shown = this.uploaded.filter(({ packed }) => isWithin(packed, this.span));
    const matrix = Float32Array.from(defaultProjectionData.mainMatrix);
    this.drawLines(gl, this.lines, matrix, view, shown);
    this.drawDots(gl, this.dots, matrix, view, shown);
    gl.bindVertexArray(null);
  }

  private drawLines(gl: WebGL2RenderingContext, program: Program, matrix: Float32Array, view: View, shown: Uploaded[]): void {
    const level = levelAt(view.zoom);
    const isCrowded = shown.reduce((sum, { packed }) => sum + packed.levels[level]!.count, 0) > CROWDED;
    const isPlain = isCrowded && view.isMoving;
    gl.useProgram(program.program);
    this.give(gl, program, matrix);
    gl.uniform2f(program.uniform("viewport"), gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.uniform1f(program.uniform("worldPx"), view.worldPx);
    gl.uniform1f(program.uniform("width"), (isCrowded ? 1 : 1.8) * view.pixelRatio);
    gl.uniform1f(program.uniform("opacity"), isCrowded ? 0.35 : 0.9);
    gl.uniform1i(program.uniform("corners"), isPlain ? 2 : 4);
    gl.uniform1i(program.uniform("vertices"), 0);
    gl.activeTexture(gl.TEXTURE0);
    for (const each of shown) {
      const { vertices, count } = each.packed.levels[level]!;
      if (count > 1) {
        gl.bindTexture(gl.TEXTURE_2D, (each.lines[level] ??= textureOf(gl, vertices)));
        this.drawCopies(gl, program, view, each.packed, () => this.corners!.draw(count - 1, isPlain));
      }
    }
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  private drawDots(gl: WebGL2RenderingContext, program: Program, matrix: Float32Array, view: View, shown: Uploaded[]): void {
    gl.useProgram(program.program);
    this.give(gl, program, matrix);
    gl.uniform1f(program.uniform("pixelRatio"), view.pixelRatio);
    gl.uniform3fv(program.uniform("paper"), this.colours!.raised);
    for (const each of shown) {
      const { dots } = each.packed;
      if (dots.length > 0) {
        gl.bindVertexArray((each.dots ??= uploadDots(gl, program, dots)).array);
        this.drawCopies(gl, program, view, each.packed, () => gl.drawArrays(gl.POINTS, 0, dots.length / DOT_STRIDE));
      }
    }
  }

  private give(gl: WebGL2RenderingContext, program: Program, matrix: Float32Array): void {
    gl.uniformMatrix4fv(program.uniform("matrix"), false, matrix);
    gl.uniform3fv(program.uniform("colours"), LOOKS.flatMap((look) => [...this.colours![look]]));
  }

  /** The world repeats itself to the west and the east. */
  private drawCopies(gl: WebGL2RenderingContext, program: Program, { west, east }: View, { box, epoch }: Packed, draw: () => void): void {
    gl.uniform2f(program.uniform("span"), (this.span[0] - epoch) / 1000, (this.span[1] - epoch) / 1000);
    for (let shift = Math.ceil(west - box[2]); shift <= east - box[0]; shift++) {
      gl.uniform1f(program.uniform("shift"), shift);
      draw();
    }
  }

  private forget(): void {
    for (const { lines, dots } of this.uploaded) {
      lines.forEach((each) => this.gl?.deleteTexture(each));
      this.gl?.deleteVertexArray(dots?.array ?? null);
      this.gl?.deleteBuffer(dots?.buffer ?? null);
    }
  }
}

/** The numbers of the corners of segments, the same for all lines. */
class Corners {
  private readonly array: WebGLVertexArrayObject;
  private readonly plain: WebGLVertexArrayObject;
  private readonly buffer: WebGLBuffer;
  private room = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {
    [this.array, this.plain, this.buffer] = [gl.createVertexArray(), gl.createVertexArray(), gl.createBuffer()];
  }

  /** Draws the segments of the texture that is bound, as rectangles or as plain lines. */
  draw(segments: number, isPlain: boolean): void {
    const { gl } = this;
    gl.bindVertexArray(isPlain ? this.plain : this.array);
    if (isPlain) {
      gl.drawArrays(gl.LINES, 0, 2 * segments);
      return;
    }
    this.reserve(segments);
    gl.drawElements(gl.TRIANGLES, RECTANGLE.length * segments, gl.UNSIGNED_INT, 0);
  }

  private reserve(segments: number): void {
    if (segments > this.room) {
      this.room = Math.max(segments, 2 * this.room);
      const numbers = Uint32Array.from({ length: RECTANGLE.length * this.room }, (_, i) => 4 * Math.floor(i / RECTANGLE.length) + RECTANGLE[i % RECTANGLE.length]!);
      this.gl.bindBuffer(this.gl.ELEMENT_ARRAY_BUFFER, this.buffer);
      this.gl.bufferData(this.gl.ELEMENT_ARRAY_BUFFER, numbers, this.gl.STATIC_DRAW);
    }
  }
}

interface View {
  zoom: number;
  worldPx: number;
  pixelRatio: number;
  /** In mercator; may be beyond 0 and 1. */
  west: number;
  east: number;
  isMoving: boolean;
}

function viewOf(map: MapLibre): View {
  const zoom = map.getZoom();
  const pixelRatio = map.getPixelRatio();
  const middle = (map.getCenter().lng + 180) / 360;
  const half = map.getCanvas().clientWidth / (512 * 2 ** zoom) / 2;
  return { zoom, pixelRatio, worldPx: 512 * 2 ** zoom * pixelRatio, west: middle - half, east: middle + half, isMoving: map.isMoving() };
}

function fresh(packed: Packed): Uploaded {
  return { packed, lines: packed.levels.map(() => null), dots: null };
}

function isWithin({ epoch, span }: Packed, [from, to]: readonly [number, number]): boolean {
  return epoch + span[0] * 1000 <= to && epoch + span[1] * 1000 >= from;
}

function textureOf(gl: WebGL2RenderingContext, vertices: Float32Array<ArrayBuffer>): WebGLTexture {
  const texture = gl.createTexture();
  const [width, height] = [(VERTICES_A_ROW * LINE_STRIDE) / 4, vertices.length / LINE_STRIDE / VERTICES_A_ROW];
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, vertices);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }
  return texture;
}

function uploadDots(gl: WebGL2RenderingContext, program: Program, dots: Float32Array<ArrayBuffer>): NonNullable<Uploaded["dots"]> {
  const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, dots, gl.STATIC_DRAW);
  for (const [name, size, offset] of [["at", 4, 0], ["form", 2, 4 * BYTES]] as const) {
    const place = program.attribute(name);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, gl.FLOAT, false, DOT_STRIDE * BYTES, offset);
  }
  return { array, buffer };
}
