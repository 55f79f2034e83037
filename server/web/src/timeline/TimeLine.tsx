import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Selection, useSelected } from "../answer/selection";
import type { Answer } from "../api/types";
import { Card } from "../map/Card";
import { sentenceOf, told } from "../map/lookedAt";
import { type Extent, extentOf, panned, type TimeWindow, zoomed } from "../time/window";
import { clocksOf } from "./clocks";
import { deedKeys } from "./deedKeys";
import { classesOf, type Lane, lanesOf } from "./lanes";
import { AXIS_HEIGHT, LANE_HEIGHT, lanesInSight } from "./place";
import { ticks } from "./ticks";
import { TimeLineBar } from "./TimeLineBar";
import { useCanvas } from "./useCanvas";
import { useDeeds } from "./useDeeds";
import { useHoles } from "./useHoles";
import { useSize } from "./useSize";
import "./timeLine.css";

const NARROW = 600;

export interface TimeLineProps {
  answer: Answer;
  selection: Selection;
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
  /** As far as it can be moved; what the rows say, where nothing is given. */
  extent?: Extent | null;
}

/** A lane for each aircraft of an answer: its flights and stays, and the holes between them. What it shows is the window. */
export function TimeLine({ answer, selection, window, onWindow, extent: given }: TimeLineProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const lanes = useMemo(() => lanesOf(answer), [answer]);
  const ofRows = useMemo(() => extentOf(answer), [answer]);
  const extent = given ?? ofRows;
  const isThere = extent !== null && lanes.length > 0;
  const clocks = useMemo(() => clocksOf(answer), [answer]);
  const holes = useHoles(answer, lanes);
  const holeClasses = useMemo(() => classesOf([...lanes.flatMap(({ bars }) => bars), ...[...holes.values()].flat()]), [lanes, holes]);
  const [clock, setClock] = useState(clocks[0]!);
  const [scrolled, setScrolled] = useState(0);
  const [spoken, setSpoken] = useState("");
  const { width, height } = useSize(sheet, isThere);
  const left = width < NARROW ? 92 : 150;
  const scale = { from: window.from.getTime(), to: window.to.getTime(), left, width: Math.max(1, width - left) };
  const selected = useSelected(selection);
  const marks = ticks(scale.from, scale.to, scale.width, clock.offset);
  const canvas = useCanvas({ lanes, holes, scale, ticks: marks, scrolled, height, selected, rowsUntil: answer.next === null ? null : lastBegun(lanes), head: window.head?.getTime() ?? null });
  const zoom = (factor: number, about = (scale.from + scale.to) / 2) => extent && onWindow(zoomed(window, factor, about, extent));
  const pan = (ms: number) => extent && onWindow(panned(window, ms, extent));
  const pointed = useDeeds(sheet, { lanes, scale, scrolled, selection, isThere, zoom, pan, onHead: (head) => onWindow({ ...window, head }) });
  useEffect(() => setClock(clocks[0]!), [clocks]);
  useEffect(() => bringIntoSight(sheet.current, lanes.findIndex(({ bars }) => bars.some(({ row }) => row === selected.selected))), [lanes, selected.selected]);
  useEffect(() => setSpoken(""), [answer]);
  if (!extent || !isThere) {
    return <p class="time-line-empty quiet">{answer.rows.length === 0 ? "Nothing to show: no row answers the question." : "These rows say no time, so there is no time line."}</p>;
  }
  const [first, end] = lanesInSight(scrolled, height - AXIS_HEIGHT, lanes.length);
  const keys = deedKeys({ lanes, selection, selected, window, extent, onWindow, onDeed: ({ row }) => setSpoken(sentenceOf(told(answer, [], row))) });
  const card = pointed && selected.hovered !== null ? told(answer, [], selected.hovered) : null;
  return (
    <section class="time-line" aria-label="Time line">
      <TimeLineBar
        clock={clock}
        clocks={clocks}
        onClock={setClock}
        onZoom={(factor) => zoom(factor)}
        onWhole={() => onWindow({ ...window, from: new Date(extent.from), to: new Date(extent.to) })}
        holeClasses={holeClasses}
      />
      <div
        class="time-line-sheet"
        ref={sheet}
        tabIndex={0}
        role="group"
        aria-label={`${lanes.length} ${lanes.length === 1 ? "lane" : "lanes"}. Left and right move in time, plus and minus zoom, up and down go from one to the next, Enter selects; the table has the same rows as text.`}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act && event.target === sheet.current && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            act();
          }
        }}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      >
        <div class="time-line-all" style={{ height: `${AXIS_HEIGHT + lanes.length * LANE_HEIGHT}px` }}>
          <canvas class="time-line-canvas" ref={canvas} style={{ height: `${height}px`, width: `${width}px` }} aria-hidden="true" />
          {lanes.slice(first, end).map(({ key, name, type, icao }, i) => (
            <div key={key} class="time-line-name" style={{ top: `${AXIS_HEIGHT + (first + i) * LANE_HEIGHT}px`, width: `${left}px` }}>
              {icao ? <a href={`/aircraft/${icao}`}>{name}</a> : name}
              {type && width >= NARROW && ` · ${type}`}
            </div>
          ))}
        </div>
      </div>
      {card && pointed && <Card told={card} pointed={pointed} width={width} />}
      <p class="unseen" role="status">
        {spoken}
      </p>
    </section>
  );
}

/** Rows come in the order of time: after the last one's beginning there may be more. */
function lastBegun(lanes: Lane[]): number {
  return lanes.reduce((last, { bars }) => Math.max(last, bars.at(-1)!.from), -Infinity);
}

function bringIntoSight(sheet: HTMLElement | null, lane: number): void {
  if (sheet && lane >= 0) {
    const [top, room] = [lane * LANE_HEIGHT, sheet.clientHeight - AXIS_HEIGHT - LANE_HEIGHT];
    if (top < sheet.scrollTop || top > sheet.scrollTop + room) {
      sheet.scrollTop = Math.max(0, top - room / 2);
    }
  }
}
