import { useMemo, useRef, useState } from "preact/hooks";
import { type Selection, useSelected } from "../answer/selection";
import type { Answer, Row } from "../api/types";
import { clocksOf } from "../timeline/clocks";
import { timeAt, xOf } from "../timeline/place";
import { ticks } from "../timeline/ticks";
import { useSize } from "../timeline/useSize";
import { type Hole, likelyEnds, nearest, reportsOf } from "./profile";
import { ProfileBar } from "./ProfileBar";
import { ProfileReadout } from "./ProfileReadout";
import { extentOf } from "./extent";
import { useProfileCanvas } from "./useProfileCanvas";
import { heardOf } from "./useFlight";

interface Props {
  flight: Row;
  positions: Answer;
  holes: Hole[];
  /** Of the positions. */
  selection: Selection;
}

const LEFT = 58;
const RIGHT = 12;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -50, PageDown: 50, Home: -Infinity, End: Infinity };

/** How high and how fast an aircraft flew over time. The table has the same as text. */
export function Profile({ flight, positions, holes, selection }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(sheet);
  const reports = useMemo(() => reportsOf(positions.rows), [positions]);
  const order = useMemo(() => new Map(reports.map(({ place }, index) => [place, index])), [reports]);
  const ends = useMemo(() => likelyEnds(flight), [flight]);
  const clocks = useMemo(() => clocksOf({ rows: [flight] }), [flight]);
  const [clock, setClock] = useState(clocks[0]!);
  const [hole, setHole] = useState<Hole | null>(null);
  const { hovered, selected } = useSelected(selection);
  const [from, to] = extentOf(heardOf(flight), reports, ends);
  const scale = { from, to, left: LEFT, width: Math.max(1, width - LEFT - RIGHT) };
  const [first, last] = heardOf(flight);
  const marks = ticks(from, to, scale.width, clock.offset);
  const canvas = useProfileCanvas({ reports, holes, ends, heard: { from: first, to: last }, scale, ticks: marks, height });
  const at = order.get(hovered ?? selected ?? -1);
  const report = at === undefined ? null : reports[at]!;

  const point = (event: PointerEvent) => {
    const time = timeAt(scale, event.clientX - sheet.current!.getBoundingClientRect().left);
    setHole(holes.find((each) => each.from < time && time < each.to) ?? null);
    selection.hover(reports[nearest(reports, time)]?.place ?? null);
  };
  const leave = () => {
    setHole(null);
    selection.hover(null);
  };
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && reports.length > 0) {
      event.preventDefault();
      setHole(null);
      selection.hover(reports[Math.max(0, Math.min(reports.length - 1, (at ?? -1) + step))]!.place);
    } else if (event.key === "Enter" && report) {
      selection.select(report.place);
    } else if (event.key === "Escape") {
      selection.select(null);
    }
  };
  return (
    <section class="profile" aria-label="Profile">
      <ProfileBar clock={clock} clocks={clocks} onClock={setClock} reports={reports} holes={holes} ends={ends} />
      <div
        class="profile-sheet"
        ref={sheet}
        tabIndex={0}
        role="group"
        aria-label="Altitude and speed over time. Arrow keys go from position to position, Enter selects one; the table has the same as text."
        onPointerMove={point}
        onPointerLeave={leave}
        onClick={() => report && selection.select(report.place)}
        onKeyDown={move}
      >
        <canvas class="profile-canvas" ref={canvas} style={{ height: `${height}px`, width: `${scale.left + scale.width}px` }} aria-hidden="true" />
        {report && <span class="profile-cursor" style={{ left: `${xOf(scale, report.time)}px` }} aria-hidden="true" />}
        {selected !== null && order.has(selected) && <span class="profile-cursor profile-chosen" style={{ left: `${xOf(scale, reports[order.get(selected)!]!.time)}px` }} aria-hidden="true" />}
      </div>
      <ProfileReadout report={report} hole={hole} clock={clock} />
    </section>
  );
}
