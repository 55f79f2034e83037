import type { Selected } from "../answer/selection";
import type { Look } from "../map/shape";
import { type Colours, css } from "../map/tokens";
import type { Bar, Lane } from "./lanes";
import { AXIS_HEIGHT, LANE_HEIGHT, lanesInSight, type Scale, xOf } from "./place";
import type { Tick } from "./ticks";

export interface Drawing {
  lanes: Lane[];
  holes: Map<string, Bar[]>;
  scale: Scale;
  ticks: Tick[];
  scrolled: number;
  /** Of the whole, in pixels. */
  height: number;
  selected: Selected;
  /** After this, in milliseconds since 1970, rows may be missing that have not come yet; null where all are there. */
  rowsUntil: number | null;
  /** Milliseconds since 1970. */
  head: number | null;
  colours: Colours;
  hatches: Map<string, CanvasPattern>;
}

const FONT = '12px "IBM Plex Sans", sans-serif';
const HEIGHTS: Record<Bar["form"], number> = { flight: 12, stay: 6, hole: 16, mark: 12, report: 8 };
const NOT_THERE = "more rows are to be loaded";
const THINNEST = 2;
/** Narrower holes within a flight are not drawn. */
const HATCHED_FROM = 7;

/** Draws the lanes in sight, and the axis over them. */
export function drawLanes(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { scale, height, lanes, scrolled } = drawing;
  context.clearRect(0, 0, scale.left + scale.width, height);
  missing(context, drawing);
  grid(context, drawing);
  context.save();
  context.beginPath();
  context.rect(scale.left, AXIS_HEIGHT, scale.width, height - AXIS_HEIGHT);
  context.clip();
  const [first, end] = lanesInSight(scrolled, height - AXIS_HEIGHT, lanes.length);
  for (let i = first; i < end; i++) {
    lane(context, drawing, lanes[i]!, AXIS_HEIGHT + i * LANE_HEIGHT - scrolled + LANE_HEIGHT / 2);
  }
  context.restore();
  head(context, drawing);
}

/** Where rows have not come yet, nothing is to be taken for nothing. */
function missing(context: CanvasRenderingContext2D, { scale, rowsUntil, height, colours }: Drawing): void {
  if (rowsUntil === null || rowsUntil > scale.to) {
    return;
  }
  const x = Math.max(scale.left, xOf(scale, rowsUntil));
  const width = scale.left + scale.width - x;
  context.fillStyle = css(colours.border, 0.25);
  context.fillRect(x, AXIS_HEIGHT, width, height - AXIS_HEIGHT);
  context.font = FONT;
  context.fillStyle = css(colours.quiet);
  if (context.measureText(NOT_THERE).width + 16 < width) {
    context.fillText(NOT_THERE, x + 8, height - 8);
  }
}

function grid(context: CanvasRenderingContext2D, { scale, ticks, height, colours }: Drawing): void {
  context.font = FONT;
  context.lineWidth = 1;
  for (const { time, label, within } of ticks) {
    const x = Math.round(xOf(scale, time)) + 0.5;
    context.strokeStyle = css(within ? colours.quiet : colours.border, 0.6);
    context.beginPath();
    context.moveTo(x, within ? 2 : 20);
    context.lineTo(x, height);
    context.stroke();
    context.fillStyle = css(colours.quiet);
    context.fillText(label, x + 4, 31);
    if (within) {
      context.fillStyle = css(colours.ink);
      context.fillText(within, x + 4, 14);
    }
  }
}

function lane(context: CanvasRenderingContext2D, drawing: Drawing, { key, bars }: Lane, middle: number): void {
  const { scale, colours } = drawing;
  context.fillStyle = css(colours.border, 0.5);
  context.fillRect(scale.left, middle + LANE_HEIGHT / 2 - 1, scale.width, 1);
  const isInSight = ({ from, to }: Bar) => to >= scale.from && from <= scale.to;
  for (const bar of bars.filter(({ form }) => form !== "hole").filter(isInSight)) {
    filled(context, drawing, bar, middle);
  }
  for (const hole of [...(drawing.holes.get(key) ?? []), ...bars.filter(({ form }) => form === "hole")].filter(isInSight)) {
    hatched(context, drawing, hole, middle);
  }
  for (const bar of bars.filter(({ row }) => row === drawing.selected.selected || row === drawing.selected.hovered).filter(isInSight)) {
    outlined(context, drawing, bar, middle);
  }
}

/** The box of a bar, as wide as can be seen. */
function boxOf({ scale }: Drawing, bar: Bar, middle: number): [x: number, y: number, width: number, height: number] {
  const [left, right] = [Math.max(scale.left - 4, xOf(scale, bar.from)), Math.min(scale.left + scale.width + 4, xOf(scale, bar.to))];
  return [left, middle - HEIGHTS[bar.form] / 2, Math.max(THINNEST, right - left), HEIGHTS[bar.form]];
}

/** Over the bar of a flight, which went on while nobody heard it. */
function hatched(context: CanvasRenderingContext2D, drawing: Drawing, hole: Bar, middle: number): void {
  const box = boxOf(drawing, hole, middle);
  if (box[2] < HATCHED_FROM && hole.row < 0) {
    return; // from this far away the flight is what is to be seen
  }
  context.fillStyle = css(drawing.colours.raised, 0.8);
  context.fillRect(...box);
  context.fillStyle = drawing.hatches.get(hole.holeClass ?? "unknown") ?? css(drawing.colours.unknown, 0.3);
  context.fillRect(...box);
  context.strokeStyle = css(drawing.colours.unknown);
  context.lineWidth = 1;
  context.strokeRect(...box);
}

/** Each half has the colour of its side; a side that nobody knows fades. */
function filled(context: CanvasRenderingContext2D, drawing: Drawing, bar: Bar, middle: number): void {
  const box = boxOf(drawing, bar, middle);
  const [x, , width] = box;
  if (width < 6 || bar.start === bar.end) {
    context.fillStyle = css(drawing.colours[sideLook(bar, bar.start === "observed" ? bar.end : bar.start)]);
  } else {
    const gradient = context.createLinearGradient(x, 0, x + width, 0);
    gradient.addColorStop(0.3, css(drawing.colours[sideLook(bar, bar.start)]));
    gradient.addColorStop(0.7, css(drawing.colours[sideLook(bar, bar.end)]));
    context.fillStyle = gradient;
  }
  context.fillRect(...box);
}

function sideLook({ form }: Bar, side: Look): Look {
  return form === "stay" && side === "observed" ? "stay" : side;
}

function outlined(context: CanvasRenderingContext2D, drawing: Drawing, bar: Bar, middle: number): void {
  const [x, y, width, height] = boxOf(drawing, bar, middle);
  context.strokeStyle = css(drawing.colours.ink, bar.row === drawing.selected.selected ? 1 : 0.6);
  context.lineWidth = 2;
  context.strokeRect(x - 2, y - 2, width + 4, height + 4);
}

function head(context: CanvasRenderingContext2D, { scale, height, head: time, colours }: Drawing): void {
  if (time === null || time < scale.from || time > scale.to) {
    return;
  }
  const x = Math.round(xOf(scale, time));
  context.fillStyle = css(colours.ink);
  context.fillRect(x - 1, 0, 2, height);
  context.beginPath();
  context.arc(x, 6, 5, 0, 2 * Math.PI);
  context.fill();
}
