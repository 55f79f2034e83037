/**
 * Lines. Vertices lie in a texture, two texels each, and every segment is fetched from there by its number: drawing
 * instances of a rectangle would need no texture, but software that stands in for a graphics card takes each instance
 * for a drawing of its own.
 */
export const LINE_VERTEX = `#version 300 es
precision highp float;
uniform highp sampler2D vertices;
uniform mat4 matrix;
uniform vec2 viewport;
uniform vec2 span;
uniform float shift;
uniform float worldPx;
uniform float width;
uniform vec3 colours[5];
out vec4 colour;
out vec2 across;
out float along;
flat out int dashed;
vec4 texel(int i) {
  return texelFetch(vertices, ivec2(i & 1023, i >> 10), 0);
}
void main() {
  int segment = gl_VertexID >> 2;
  vec4 start = texel(2 * segment);
  vec4 startLook = texel(2 * segment + 1);
  vec4 end = texel(2 * segment + 2);
  if (startLook.x < 0.0 || end.z < span.x || start.z > span.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool isEnd = (gl_VertexID & 1) == 1;
  vec4 a = matrix * vec4(start.x + shift, start.y, 0.0, 1.0);
  vec4 b = matrix * vec4(end.x + shift, end.y, 0.0, 1.0);
  vec2 way = (b.xy / b.w - a.xy / a.w) * viewport;
  vec2 ahead = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
  across = vec2(((gl_VertexID & 2) == 2 ? 1.0 : -1.0) * (width * 0.5 + 1.0), width * 0.5);
  gl_Position = isEnd ? b : a;
  gl_Position.xy += vec2(-ahead.y, ahead.x) * across.x * 2.0 / viewport * gl_Position.w;
  int look = int(startLook.x + 0.5);
  colour = vec4(colours[look], isEnd ? texel(2 * segment + 3).y : startLook.y);
  along = (isEnd ? end.w : start.w) * worldPx;
  dashed = look == 1 || look == 2 ? 1 : look == 3 ? 2 : 0;
}`;

export const LINE_FRAGMENT = `#version 300 es
precision mediump float;
uniform float opacity;
in vec4 colour;
in vec2 across;
in highp float along;
flat in int dashed;
out vec4 painted;
void main() {
  float alpha = clamp(across.y + 0.5 - abs(across.x), 0.0, 1.0) * colour.a * opacity;
  if (dashed == 1 && mod(along, 9.0) > 5.0 || dashed == 2 && mod(along, 4.0) > 2.0) {
    discard;
  }
  painted = vec4(colour.rgb * alpha, alpha);
}`;

/** Dots: filled, hollow (one of several possible places) or a ring (a stay). */
export const DOT_VERTEX = `#version 300 es
uniform mat4 matrix;
uniform vec2 span;
uniform float shift;
uniform float pixelRatio;
uniform vec3 colours[5];
in vec4 at;
in vec2 form;
out vec3 colour;
out float radius;
flat out int shape;
void main() {
  if (at.w < span.x || at.z > span.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  int code = int(form.x + 0.5);
  gl_Position = matrix * vec4(at.x + shift, at.y, 0.0, 1.0);
  radius = form.y * pixelRatio;
  gl_PointSize = 2.0 * radius + 2.0;
  colour = colours[code % 5];
  shape = code / 5;
}`;

export const DOT_FRAGMENT = `#version 300 es
precision mediump float;
uniform vec3 paper;
uniform float opacity;
uniform highp float pixelRatio;
in vec3 colour;
in float radius;
flat in int shape;
out vec4 painted;
void main() {
  float r = length(gl_PointCoord - 0.5) * (2.0 * radius + 2.0);
  float inside = clamp(radius + 0.5 - r, 0.0, 1.0);
  float rim = clamp(r - (radius - (shape == 2 ? 2.5 : 1.5) * pixelRatio) + 0.5, 0.0, 1.0);
  vec3 middle = shape == 0 ? colour : paper;
  float alpha = inside * (shape == 2 ? max(rim, 0.15) : 1.0) * opacity;
  painted = vec4((shape == 0 ? mix(colour, paper, rim * 0.6) : shape == 1 ? mix(middle, colour, rim) : colour) * alpha, alpha);
}`;

/** A picture that was drawn before, where it belongs on the map. */
export const SHEET_VERTEX = `#version 300 es
uniform mat4 matrix;
uniform vec4 box;
out vec2 at;
void main() {
  at = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = matrix * vec4(mix(box.x, box.z, at.x), mix(box.w, box.y, at.y), 0.0, 1.0);
}`;

export const SHEET_FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D picture;
uniform float strength;
in vec2 at;
out vec4 painted;
void main() {
  painted = texture(picture, at) * strength;
}`;
