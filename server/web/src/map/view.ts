import type { Map as MapLibre } from "maplibre-gl";

const TILE_PX = 512;

/** A part of the world and the pixels that it is drawn on. North is up. */
export interface View {
  zoom: number;
  /** Mercator; x may be beyond 0 and 1, where the world repeats itself. */
  x: number;
  y: number;
  /** Device pixels. */
  width: number;
  height: number;
  pixelRatio: number;
}

export function viewOf(map: MapLibre, gl: WebGL2RenderingContext): View {
  const { lng, lat } = map.getCenter();
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return { zoom: map.getZoom(), x: (lng + 180) / 360, y, width: gl.drawingBufferWidth, height: gl.drawingBufferHeight, pixelRatio: map.getPixelRatio() };
}

/** Device pixels from one edge of the world to the other. */
export function worldPx({ zoom, pixelRatio }: View): number {
  return TILE_PX * 2 ** zoom * pixelRatio;
}

/** West, north, east and south in mercator. */
export function boxOf(view: View): [number, number, number, number] {
  const [halfWidth, halfHeight] = [view.width / worldPx(view) / 2, view.height / worldPx(view) / 2];
  return [view.x - halfWidth, view.y - halfHeight, view.x + halfWidth, view.y + halfHeight];
}

/** By how many worlds what was drawn for one view has to be moved for another. */
export function worldsBetween(drawn: View, now: View): number {
  return Math.round(now.x - drawn.x);
}

/** Whether all that one view shows is on what was drawn for another, at about the same size. */
export function covers(drawn: View, now: View): boolean {
  const [a, b] = [boxOf(drawn), boxOf({ ...now, x: now.x - worldsBetween(drawn, now) })];
  return Math.abs(drawn.zoom - now.zoom) < 0.02 && a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3];
}

/** From mercator to where it is drawn, as the graphics card counts, by columns. */
export function matrixOf(view: View): Float32Array {
  const [sx, sy] = [(2 * worldPx(view)) / view.width, (-2 * worldPx(view)) / view.height];
  return Float32Array.of(sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, 1, 0, -view.x * sx, -view.y * sy, 0, 1);
}
