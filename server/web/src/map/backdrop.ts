import type { Program } from "./program";
import { drawOn } from "./surface";

/** Where a picture of the whole canvas goes, as the graphics card counts: west, north, east, south. */
const EVERYWHERE = [-1, 1, 1, -1] as const;
const AS_IT_IS = Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);

/**
 * The map without its lines: what lies under them and what lies over them, as it was drawn last. As long as nothing of
 * it changes, lines can be drawn anew between the two, in a fraction of the time that the map would take.
 */
export class Backdrop {
  private under: WebGLTexture | null = null;
  private over: WebGLTexture | null = null;
  private parts = 0;

  /** What is drawn until now lies under the lines; what is drawn from now on lies over them, and is drawn by itself. */
  begin(gl: WebGL2RenderingContext): void {
    this.under = copied(gl, this.under);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.parts = 1;
  }

  get isBegun(): boolean {
    return this.parts === 1;
  }

  complete(gl: WebGL2RenderingContext): void {
    this.over = copied(gl, this.over);
    this.parts = 2;
  }

  get isWhole(): boolean {
    return this.parts === 2;
  }

  /** The map is about to change. */
  outdate(): void {
    this.parts = 0;
  }

  /** Draws the map anew. */
  lay(gl: WebGL2RenderingContext, program: Program, lines: () => void): void {
    drawOn(gl, null, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.disable(gl.BLEND);
    draw(gl, program, this.under);
    gl.enable(gl.BLEND);
    lines();
    draw(gl, program, this.over);
  }

  forget(gl: WebGL2RenderingContext): void {
    gl.deleteTexture(this.under);
    gl.deleteTexture(this.over);
    this.under = this.over = null;
    this.parts = 0;
  }
}

/** What is on the canvas now, in the place of what was copied before. */
function copied(gl: WebGL2RenderingContext, before: WebGLTexture | null): WebGLTexture {
  const texture = before ?? gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.copyTexImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, 0);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }
  for (const edge of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) {
    gl.texParameteri(gl.TEXTURE_2D, edge, gl.CLAMP_TO_EDGE);
  }
  gl.bindTexture(gl.TEXTURE_2D, null);
  return texture;
}

function draw(gl: WebGL2RenderingContext, program: Program, picture: WebGLTexture | null): void {
  program.use();
  gl.uniformMatrix4fv(program.uniform("matrix"), false, AS_IT_IS);
  gl.uniform1f(program.uniform("strength"), 1);
  gl.uniform4f(program.uniform("box"), ...EVERYWHERE);
  gl.uniform1i(program.uniform("picture"), 0);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, picture);
  gl.bindVertexArray(null);
  gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  gl.bindTexture(gl.TEXTURE_2D, null);
}
