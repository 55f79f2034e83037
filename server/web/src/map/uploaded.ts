import type { Extent } from "../time/window";
import { DOT_STRIDE, LINE_STRIDE, type Packed, VERTICES_A_ROW } from "./packed";
import type { Program } from "./program";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** A chunk and what the graphics card has of it: each part from when it is first drawn. */
export class Uploaded {
  private readonly levels: (WebGLTexture | null)[];
  private dots: { array: WebGLVertexArrayObject; buffer: WebGLBuffer } | null = null;

  constructor(readonly packed: Packed) {
    this.levels = packed.levels.map(() => null);
  }

  texture(gl: WebGL2RenderingContext, level: number): WebGLTexture {
    return (this.levels[level] ??= textureOf(gl, this.packed.levels[level]!.vertices));
  }

  dotArray(gl: WebGL2RenderingContext, program: Program): WebGLVertexArrayObject {
    return (this.dots ??= dotsOf(gl, program, this.packed.dots)).array;
  }

  get extent(): Extent {
    const { epoch, span } = this.packed;
    return { from: Math.floor(epoch + span[0] * 1000), to: Math.ceil(epoch + span[1] * 1000) };
  }

  /** Whether anything of it was between two times (milliseconds since 1970). */
  isWithin(from: number, to: number): boolean {
    return this.extent.from <= to && this.extent.to >= from;
  }

  /** Whether all of it was. */
  isWhollyWithin(from: number, to: number): boolean {
    return this.extent.from >= from && this.extent.to <= to;
  }

  forget(gl: WebGL2RenderingContext): void {
    this.levels.forEach((each) => gl.deleteTexture(each));
    gl.deleteVertexArray(this.dots?.array ?? null);
    gl.deleteBuffer(this.dots?.buffer ?? null);
  }
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

function dotsOf(gl: WebGL2RenderingContext, program: Program, dots: Float32Array<ArrayBuffer>): { array: WebGLVertexArrayObject; buffer: WebGLBuffer } {
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
