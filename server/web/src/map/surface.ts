/**
 * What is drawn from now on is drawn there, what comes later over what came before.
 *
 * @param frame null for the canvas itself
 */
export function drawOn(gl: WebGL2RenderingContext, frame: WebGLFramebuffer | null, width: number, height: number): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.viewport(0, 0, width, height);
  [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.CULL_FACE].forEach((test) => gl.disable(test));
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.colorMask(true, true, true, true);
}
