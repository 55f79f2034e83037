import type { Map as MapLibre } from "maplibre-gl";
import { type AircraftThen, aircraftAt } from "./aircraftAt";
import { unmercator } from "./geodesic";
import type { Packed } from "./packed";
import { penOf } from "./pen";
import { type Colours, css } from "./tokens";

/** Of more than so many aircraft, names would cover each other. */
const NAMED = 30;
const SIZE = 7;

/** Draws who was in the air at a moment over the map: a small canvas that changes often, so that the map need not. */
export function drawAircraft(canvas: HTMLCanvasElement, map: MapLibre, chunks: Packed[], time: number, colours: Colours, nameOf: (row: number, icao: string) => string): void {
  const ratio = window.devicePixelRatio;
  const { clientWidth: width, clientHeight: height } = canvas;
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    [canvas.width, canvas.height] = [width * ratio, height * ratio];
  }
  const context = penOf(canvas)!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const inSight = aircraftAt(chunks, time)
    .map((aircraft) => ({ aircraft, at: screenPlace(map, aircraft, width) }))
    .filter(({ at }) => at.x > -20 && at.x < width + 20 && at.y > -20 && at.y < height + 20);
  for (const { aircraft, at } of inSight) {
    arrow(context, at, aircraft, colours);
    if (inSight.length <= NAMED) {
      name(context, at, nameOf(aircraft.row, aircraft.icao), colours);
    }
  }
}

/** Of the worlds beside each other, in the one whose middle is nearest. */
function screenPlace(map: MapLibre, { x, y }: AircraftThen, width: number): { x: number; y: number } {
  const [longitude, latitude] = unmercator(x, y);
  const middle = map.getCenter().lng;
  const nearest = longitude + 360 * Math.round((middle - longitude) / 360);
  const place = map.project([nearest, latitude]);
  return { x: Math.max(-99, Math.min(width + 99, place.x)), y: place.y };
}

function arrow(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, { direction, look }: AircraftThen, colours: Colours): void {
  context.save();
  context.translate(x, y);
  context.rotate(direction);
  context.beginPath();
  context.moveTo(0, -SIZE * 1.3);
  context.lineTo(SIZE * 0.8, SIZE);
  context.lineTo(0, SIZE * 0.5);
  context.lineTo(-SIZE * 0.8, SIZE);
  context.closePath();
  context.fillStyle = css(look === "observed" ? colours.observed : colours.raised);
  context.strokeStyle = css(look === "observed" ? colours.raised : colours[look]);
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
  context.restore();
}

function name(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, text: string, colours: Colours): void {
  context.font = '600 12px "IBM Plex Sans", sans-serif';
  context.lineWidth = 3;
  context.strokeStyle = css(colours.raised, 0.9);
  context.fillStyle = css(colours.ink);
  context.strokeText(text, x + SIZE + 4, y + 4);
  context.fillText(text, x + SIZE + 4, y + 4);
}
