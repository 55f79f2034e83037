import { type Colours, css } from "../map/tokens";
import { type Scale, xOf } from "../timeline/place";
import type { Tick } from "../timeline/ticks";
import { groundOf, type Hole, type LikelyEnd, type Report, runsOf } from "./profile";
import { type ValueScale, scaleOf, yOf } from "./scales";

export interface ProfileDrawing {
  reports: Report[];
  holes: Hole[];
  ends: LikelyEnd[];
  /** When the flight was first and last heard. */
  heard: { from: number; to: number };
  scale: Scale;
  ticks: Tick[];
  height: number;
  colours: Colours;
  hatches: Map<string, CanvasPattern>;
}

const FONT = '12px "IBM Plex Sans", sans-serif';
const AXIS = 38;
const TOP = 20;
const BETWEEN = 26;
/** Of both panels, how much belongs to the altitude. */
const SHARE = 0.64;
/** Pixels between two marks at least. */
const MARK_ROOM = 26;
const GROUND = 5;
const CROSS = 3;

interface Panel {
  top: number;
  height: number;
  name: string;
  value: (report: Report) => number | null;
  scale: ValueScale;
}

/** Altitude over speed over the time of a flight, and what is not known of it. */
export function drawProfile(context: CanvasRenderingContext2D, drawing: ProfileDrawing): void {
  const { scale, height } = drawing;
  context.clearRect(0, 0, scale.left + scale.width, height);
  context.font = FONT;
  const panels = panelsOf(drawing);
  timeAxis(context, drawing);
  panels.forEach((panel) => valueAxis(context, drawing, panel));
  context.save();
  context.beginPath();
  context.rect(scale.left, 0, scale.width, height - AXIS);
  context.clip();
  panels.forEach((panel) => silences(context, drawing, panel));
  likelyEnds(context, drawing, panels[0]!);
  panels.forEach((panel) => line(context, drawing, panel));
  ground(context, drawing, panels[0]!);
  removed(context, drawing, panels[0]!);
  context.restore();
}

/** Of what is in sight and the reports beside it, so that a landing is as high as the panel. */
function panelsOf({ reports, scale: { from, to }, height }: ProfileDrawing): Panel[] {
  const seen = reports.filter((_, i) => (reports[i + 1]?.time ?? Infinity) >= from && (reports[i - 1]?.time ?? -Infinity) <= to);
  const room = Math.max(40, height - TOP - BETWEEN - AXIS);
  const altitudes = { top: TOP, height: room * SHARE, name: "Altitude (ft)", value: ({ altitude }: Report) => altitude, smallest: 1000 };
  const speeds = { top: TOP + room * SHARE + BETWEEN, height: room * (1 - SHARE), name: "Ground speed (kt)", value: ({ speed }: Report) => speed, smallest: 100 };
  return [altitudes, speeds].map(({ smallest, ...panel }) => ({ ...panel, scale: scaleOf(valuesOf(seen, panel.value), panel.height / MARK_ROOM, smallest) }));
}

function valuesOf(reports: Report[], value: Panel["value"]): number[] {
  return reports.filter(({ removed }) => removed === null).map(value).filter((each) => each !== null);
}

function timeAxis(context: CanvasRenderingContext2D, { scale, ticks, height, heard, colours }: ProfileDrawing): void {
  context.lineWidth = 1;
  for (const { time, label, within } of ticks) {
    const x = Math.round(xOf(scale, time)) + 0.5;
    vertical(context, x, TOP, height - AXIS + 4, css(colours.border, 0.6));
    if (x + context.measureText(label).width < scale.left + scale.width) {
      context.fillStyle = css(colours.quiet);
      context.fillText(label, x + 2, height - AXIS + 16);
      context.fillStyle = css(colours.ink);
      context.fillText(within ?? "", x + 2, height - AXIS + 32);
    }
  }
  context.setLineDash([2, 3]);
  for (const time of [heard.from, heard.to].filter((each) => each >= scale.from && each <= scale.to)) {
    vertical(context, Math.round(xOf(scale, time)) + 0.5, TOP, height - AXIS, css(colours.quiet));
  }
  context.setLineDash([]);
}

function vertical(context: CanvasRenderingContext2D, x: number, from: number, to: number, colour: string): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(x, from);
  context.lineTo(x, to);
  context.stroke();
}

function valueAxis(context: CanvasRenderingContext2D, { scale: { left, width }, colours }: ProfileDrawing, { top, height, name, scale }: Panel): void {
  context.fillStyle = css(colours.ink);
  context.fillText(name, left + 2, top - 7);
  context.textAlign = "right";
  for (const mark of scale.marks) {
    const y = Math.round(yOf(scale, top, height, mark)) + 0.5;
    context.strokeStyle = css(mark === 0 ? colours.quiet : colours.border, 0.6);
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(left + width, y);
    context.stroke();
    context.fillStyle = css(colours.quiet);
    context.fillText(mark.toLocaleString("en"), left - 6, y + 4);
  }
  context.textAlign = "left";
}

/** Nobody knows what it did there, so there is no line. */
function silences(context: CanvasRenderingContext2D, { holes, scale, colours, hatches }: ProfileDrawing, { top, height }: Panel): void {
  for (const { from, to, holeClass } of holes) {
    const [left, right] = [xOf(scale, from), xOf(scale, to)];
    context.fillStyle = hatches.get(holeClass) ?? css(colours.unknown, 0.3);
    context.fillRect(left, top, Math.max(1, right - left), height);
  }
}

function likelyEnds(context: CanvasRenderingContext2D, { ends, scale, colours }: ProfileDrawing, { top, height }: Panel): void {
  for (const { from, to, says } of ends) {
    const [left, right] = [xOf(scale, from), xOf(scale, to)];
    context.fillStyle = css(colours.inferred, 0.18);
    context.fillRect(left, top, Math.max(2, right - left), height);
    context.setLineDash([4, 3]);
    context.lineWidth = 1.5;
    [left, right].forEach((x) => vertical(context, x, top, top + height, css(colours.inferred)));
    context.setLineDash([]);
    context.fillStyle = css(colours.inferred);
    const room = context.measureText(says).width + 6;
    context.fillText(says, right + room > scale.left + scale.width ? left - room + 2 : right + 4, top + 14);
  }
}

function line(context: CanvasRenderingContext2D, { reports, holes, scale, colours }: ProfileDrawing, { top, height, value, scale: values }: Panel): void {
  context.strokeStyle = context.fillStyle = css(colours.observed);
  for (const { points, isSparse } of runsOf(reports, holes, value)) {
    context.lineWidth = isSparse ? 1 : 1.75;
    context.setLineDash(isSparse ? [3, 4] : []);
    context.beginPath();
    points.forEach((point, i) => {
      const [x, y] = [xOf(scale, point.time), yOf(values, top, height, value(point)!)];
      i === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
      points.length === 1 && context.fillRect(x - 1, y - 1, 2, 2);
    });
    context.stroke();
  }
  context.setLineDash([]);
}

function ground(context: CanvasRenderingContext2D, { reports, holes, scale, colours }: ProfileDrawing, { top, height }: Panel): void {
  context.fillStyle = css(colours.stay);
  for (const { from, to } of groundOf(reports, holes)) {
    context.fillRect(xOf(scale, from) - 1, top + height - GROUND, Math.max(3, xOf(scale, to) - xOf(scale, from) + 2), GROUND);
  }
}

/** Where they claim to have been; at the foot where they claim no altitude. */
function removed(context: CanvasRenderingContext2D, { reports, scale, colours }: ProfileDrawing, { top, height, scale: values }: Panel): void {
  context.strokeStyle = css(colours.jammed);
  context.lineWidth = 1.25;
  context.beginPath();
  for (const report of reports.filter(({ removed }) => removed !== null)) {
    const x = xOf(scale, report.time);
    const y = Math.max(top, Math.min(top + height, yOf(values, top, height, report.altitude ?? values.least)));
    context.moveTo(x - CROSS, y - CROSS);
    context.lineTo(x + CROSS, y + CROSS);
    context.moveTo(x + CROSS, y - CROSS);
    context.lineTo(x - CROSS, y + CROSS);
  }
  context.stroke();
}
