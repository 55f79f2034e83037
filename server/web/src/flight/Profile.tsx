import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Selection, useSelected } from "../answer/selection";
import type { Answer, Row } from "../api/types";
import { clocksOf } from "../timeline/clocks";
import { NEARER } from "../timeline/deedKeys";
import { type Scale, xOf } from "../timeline/place";
import { ticks } from "../timeline/ticks";
import { useSize } from "../timeline/useSize";
import { type Hole, likelyEnds, nearest, reportsOf } from "./profile";
import { ProfileBar } from "./ProfileBar";
import { ProfileReadout } from "./ProfileReadout";
import { extentOf } from "./extent";
import { useProfileCanvas } from "./useProfileCanvas";
import { useProfileDeeds } from "./useProfileDeeds";
import { useProfileSight } from "./useProfileSight";
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
  const sight = useProfileSight({ from, to });
  const scale = { from: sight.window.from.getTime(), to: sight.window.to.getTime(), left: LEFT, width: Math.max(1, width - LEFT - RIGHT) };
  const [first, last] = heardOf(flight);
  const marks = ticks(scale.from, scale.to, scale.width, clock.offset);
  const canvas = useProfileCanvas({ reports, holes, ends, heard: { from: first, to: last }, scale, ticks: marks, height });
  const at = order.get(hovered ?? selected ?? -1);
  const report = at === undefined ? null : reports[at]!;
  const chosen = selected === null ? null : (reports[order.get(selected) ?? -1] ?? null);
  useEffect(() => (chosen ? sight.show(chosen.time) : undefined), [chosen]);
  useProfileDeeds(sheet, {
    scale,
    sight,
    point: (time) => {
      setHole((time !== null && holes.find((each) => each.from < time && time < each.to)) || null);
      selection.hover(time === null ? null : (reports[nearest(reports, time)]?.place ?? null));
    },
    press: (time) => selection.select(reports[nearest(reports, time)]?.place ?? null),
  });

  const act = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && reports.length > 0) {
      event.preventDefault();
      setHole(null);
      const next = reports[Math.max(0, Math.min(reports.length - 1, (at ?? -1) + step))]!;
      selection.hover(next.place);
      sight.show(next.time);
    } else if (event.key === "+" || event.key === "-") {
      sight.zoom(event.key === "+" ? NEARER : 1 / NEARER, report?.time);
    } else if (event.key === "Enter" && report) {
      selection.select(report.place);
    } else if (event.key === "Escape") {
      selection.select(null);
    }
  };
  return (
    <section class="profile" aria-label="Profile">
      <ProfileBar clock={clock} clocks={clocks} onClock={setClock} sight={sight} reports={reports} holes={holes} ends={ends} />
      <div
        class="profile-sheet"
        ref={sheet}
        tabIndex={0}
        role="group"
        aria-label="Altitude and speed over time. Arrow keys go from position to position, plus and minus zoom, Enter selects one; the table has the same as text."
        onKeyDown={act}
      >
        <canvas class="profile-canvas" ref={canvas} style={{ height: `${height}px`, width: `${scale.left + scale.width}px` }} aria-hidden="true" />
        {report && <Cursor scale={scale} time={report.time} look="profile-cursor" />}
        {chosen && <Cursor scale={scale} time={chosen.time} look="profile-cursor profile-chosen" />}
      </div>
      <ProfileReadout report={report} hole={hole} clock={clock} />
    </section>
  );
}

function Cursor({ scale, time, look }: { scale: Scale; time: number; look: string }) {
  return time < scale.from || time > scale.to ? null : <span class={look} style={{ left: `${xOf(scale, time)}px` }} aria-hidden="true" />;
}
