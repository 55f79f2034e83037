import { DOT_STRIDE, levelAt, type Packed } from "./packed";
import { Program } from "./program";
import { DOT_FRAGMENT, DOT_VERTEX, LINE_FRAGMENT, LINE_VERTEX } from "./shaders";
import { LOOKS } from "./shape";
import type { Colours } from "./tokens";
import type { Uploaded } from "./uploaded";
import { boxOf, matrixOf, type View, worldPx } from "./view";

/** Corners of a rectangle: two at the start of a segment, two at its end. */
const RECTANGLE = [0, 1, 2, 2, 1, 3];

/** How lines and dots are drawn. */
export interface Manner {
  colours: Colours;
  /** Milliseconds since 1970: only what was between these times is drawn. */
  span: readonly [from: number, to: number];
  /** Of very many segments each is thinner, and the more there are the more it lets others show through. */
  segments: number;
  /** How opaque all of it is: 1 for fully. */
  strength: number;
}

/** From so many segments on, a line by itself is not what somebody looks for. */
export const CROWDED = 8_000;
const OPACITY = 0.9;
const CROWDED_OPACITY = 0.4;
const LEAST_OPACITY = 0.1;

/** Draws chunks of lines and dots on whatever is drawn on. */
export class Painter {
  private readonly lines: Program;
  private readonly dots: Program;
  private readonly corners: WebGLVertexArrayObject;
  private readonly numbers: WebGLBuffer;
  private room = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.lines = Program.of(gl, LINE_VERTEX, LINE_FRAGMENT);
    this.dots = Program.of(gl, DOT_VERTEX, DOT_FRAGMENT);
    [this.corners, this.numbers] = [gl.createVertexArray(), gl.createBuffer()];
  }

  forget(): void {
    this.lines.forget();
    this.dots.forget();
    this.gl.deleteVertexArray(this.corners);
    this.gl.deleteBuffer(this.numbers);
  }

  paint(chunks: Uploaded[], view: View, manner: Manner): void {
    this.drawLines(chunks, view, manner);
    this.drawDots(chunks, view, manner);
    this.gl.bindVertexArray(null);
    this.gl.bindTexture(this.gl.TEXTURE_2D, null);
  }

  private drawLines(chunks: Uploaded[], view: View, { colours, span, segments: all, strength }: Manner): void {
    const { gl, lines } = this;
    const level = levelAt(view.zoom);
    this.begin(lines, view, colours);
    gl.uniform2f(lines.uniform("viewport"), view.width, view.height);
    gl.uniform1f(lines.uniform("worldPx"), worldPx(view));
    gl.uniform1f(lines.uniform("width"), (all > CROWDED ? 1 : 1.8) * view.pixelRatio);
    gl.uniform1f(lines.uniform("opacity"), opacityOf(all) * strength);
    gl.uniform1i(lines.uniform("vertices"), 0);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindVertexArray(this.corners);
    for (const chunk of chunks) {
      const segments = chunk.packed.levels[level]!.count - 1;
      if (segments > 0) {
        this.reserve(segments);
        gl.bindTexture(gl.TEXTURE_2D, chunk.texture(gl, level));
        this.drawCopies(lines, view, chunk.packed, span, () => gl.drawElements(gl.TRIANGLES, RECTANGLE.length * segments, gl.UNSIGNED_INT, 0));
      }
    }
  }

  private drawDots(chunks: Uploaded[], view: View, { colours, span, strength }: Manner): void {
    const { gl, dots } = this;
    this.begin(dots, view, colours);
    gl.uniform1f(dots.uniform("pixelRatio"), view.pixelRatio);
    gl.uniform3fv(dots.uniform("paper"), colours.raised);
    gl.uniform1f(dots.uniform("opacity"), strength);
    for (const chunk of chunks) {
      const count = chunk.packed.dots.length / DOT_STRIDE;
      if (count > 0) {
        gl.bindVertexArray(chunk.dotArray(gl, dots));
        this.drawCopies(dots, view, chunk.packed, span, () => gl.drawArrays(gl.POINTS, 0, count));
      }
    }
  }

  private begin(program: Program, view: View, colours: Colours): void {
    program.use();
    this.gl.uniformMatrix4fv(program.uniform("matrix"), false, matrixOf(view));
    this.gl.uniform3fv(program.uniform("colours"), LOOKS.flatMap((look) => [...colours[look]]));
  }

  /** The world repeats itself to the west and the east. */
  private drawCopies(program: Program, view: View, { box, epoch }: Packed, span: readonly [number, number], draw: () => void): void {
    const [west, , east] = boxOf(view);
    this.gl.uniform2f(program.uniform("span"), (span[0] - epoch) / 1000, (span[1] - epoch) / 1000);
    for (let shift = Math.ceil(west - box[2]); shift <= east - box[0]; shift++) {
      this.gl.uniform1f(program.uniform("shift"), shift);
      draw();
    }
  }

  /** The numbers of the corners of segments are the same for all lines. */
  private reserve(segments: number): void {
    if (segments > this.room) {
      this.room = Math.max(segments, 2 * this.room);
      const numbers = Uint32Array.from({ length: RECTANGLE.length * this.room }, (_, i) => 4 * Math.floor(i / RECTANGLE.length) + RECTANGLE[i % RECTANGLE.length]!);
      this.gl.bindBuffer(this.gl.ELEMENT_ARRAY_BUFFER, this.numbers);
      this.gl.bufferData(this.gl.ELEMENT_ARRAY_BUFFER, numbers, this.gl.STATIC_DRAW);
    }
  }
}

function opacityOf(segments: number): number {
  return segments > CROWDED ? Math.max(LEAST_OPACITY, CROWDED_OPACITY * Math.sqrt(CROWDED / segments)) : OPACITY;
}

/** How many segments there are to draw at a zoom. */
export function segmentsOf(chunks: Uploaded[], zoom: number): number {
  const level = levelAt(zoom);
  return chunks.reduce((sum, { packed }) => sum + packed.levels[level]!.count, 0);
}
