import type { Program } from "./program";
import { drawOn } from "./surface";
import { boxOf, matrixOf, type View, worldsBetween } from "./view";

/** So much larger than the map is a sheet on each side, so that moving it a little needs no new one. */
const MARGIN = 0.4;

/** A picture of lines for a view, which is laid on the map for as long as the view is on it. */
export class Sheet {
  private constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly picture: WebGLTexture,
    private readonly frame: WebGLFramebuffer,
    readonly view: View,
    /** Of what is drawn on it. */
    readonly version: number,
  ) {}

  /** An empty sheet around a view. */
  static around(gl: WebGL2RenderingContext, seen: View, version: number): Sheet {
    const [width, height] = [seen.width, seen.height].map((each) => Math.round(each * (1 + 2 * MARGIN))) as [number, number];
    const [picture, frame] = [gl.createTexture(), gl.createFramebuffer()];
    gl.bindTexture(gl.TEXTURE_2D, picture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, picture, 0);
    const sheet = new Sheet(gl, picture, frame, { ...seen, width, height }, version);
    sheet.drawOn(() => {
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
    });
    return sheet;
  }

  /** What is drawn meanwhile is drawn on this sheet. */
  drawOn(draw: () => void): void {
    const { gl, view } = this;
    drawOn(gl, this.frame, view.width, view.height);
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /**
   * Lays the sheet where it belongs.
   *
   * @param strength how opaque: 1 for as it was drawn
   */
  lay(program: Program, seen: View, strength: number): void {
    const { gl } = this;
    const [west, north, east, south] = boxOf(this.view);
    const shift = worldsBetween(this.view, seen);
    program.use();
    gl.uniformMatrix4fv(program.uniform("matrix"), false, matrixOf(seen));
    gl.uniform1f(program.uniform("strength"), strength);
    gl.uniform4f(program.uniform("box"), west + shift, north, east + shift, south);
    gl.uniform1i(program.uniform("picture"), 0);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.picture);
    // As large as it was drawn, its pixels are the screen's.
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, seen.zoom === this.view.zoom ? gl.NEAREST : gl.LINEAR);
    gl.bindVertexArray(null);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  forget(): void {
    this.gl.deleteFramebuffer(this.frame);
    this.gl.deleteTexture(this.picture);
  }
}
