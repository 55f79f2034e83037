import { useEffect, useRef, useState } from "preact/hooks";
import type { Selection } from "../answer/selection";
import type { Pointed } from "../map/useFocus";
import { gestures } from "./gestures";
import type { Lane } from "./lanes";
import { AXIS_HEIGHT, barAt, LANE_HEIGHT, type Scale, timeAt } from "./place";

const NEAR_PX = 4;

interface Line {
  lanes: Lane[];
  scale: Scale;
  scrolled: number;
  selection: Selection;
  /** Whether there is anything to be seen. */
  isThere: boolean;
  zoom: (factor: number, about: number) => unknown;
  pan: (ms: number) => unknown;
  onHead: (head: Date) => void;
}

/** Links what somebody does with the time line to the window and the selection. @returns where a row is pointed at */
export function useDeeds(sheet: { current: HTMLDivElement | null }, line: Line): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const now = useRef(line);
  now.current = line;
  useEffect(() => {
    const element = sheet.current;
    return element
      ? gestures(element, {
          axisHeight: AXIS_HEIGHT,
          zoom: (factor, x) => now.current.zoom(factor, timeAt(now.current.scale, x)),
          pan: (dx) => now.current.pan((-dx / now.current.scale.width) * (now.current.scale.to - now.current.scale.from)),
          scroll: (dy) => (element.scrollTop += dy),
          hasMore: () => element.scrollHeight > element.clientHeight + 1,
          point: (x, y) => {
            const row = rowAt(now.current, x, y);
            now.current.selection.hover(row);
            setPointed(row === null ? null : { x, y: y + element.offsetTop });
          },
          leave: () => {
            now.current.selection.hover(null);
            setPointed(null);
          },
          press: (x, y) => {
            if (y < AXIS_HEIGHT) {
              now.current.onHead(new Date(timeAt(now.current.scale, x)));
            } else if (x > now.current.scale.left) {
              now.current.selection.select(rowAt(now.current, x, y));
            }
          },
        })
      : undefined;
  }, [line.isThere]);
  return pointed;
}

function rowAt({ lanes, scale, scrolled }: Line, x: number, y: number): number | null {
  const lane = lanes[Math.floor((y - AXIS_HEIGHT + scrolled) / LANE_HEIGHT)];
  const reach = (NEAR_PX / scale.width) * (scale.to - scale.from);
  return lane && y > AXIS_HEIGHT && x > scale.left ? (barAt(lane, timeAt(scale, x), reach)?.row ?? null) : null;
}
