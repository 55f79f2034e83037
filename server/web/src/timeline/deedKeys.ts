import type { Selected, Selection } from "../answer/selection";
import { type Extent, panned, showing, type TimeWindow, zoomed } from "../time/window";
import { type Bar, type Lane, stepped } from "./lanes";

const PAN_PART = 0.15;
/** Of the time that is seen, after a step nearer. */
export const NEARER = 0.7;

interface Line {
  lanes: Lane[];
  selection: Selection;
  selected: Selected;
  window: TimeWindow;
  extent: Extent;
  onWindow: (window: TimeWindow) => void;
  /** Somebody has come to a deed by keys. */
  onDeed: (deed: Bar) => void;
}

/** What each key does on the time line: left and right move in time, up and down from deed to deed, Enter selects. */
export function deedKeys({ lanes, selection, selected, window, extent, onWindow, onDeed }: Line): Record<string, () => void> {
  const length = window.to.getTime() - window.from.getTime();
  const pan = (part: number) => onWindow(panned(window, part * length, extent));
  const zoom = (factor: number) => onWindow(zoomed(window, factor, window.from.getTime() + length / 2, extent));
  const step = (by: 1 | -1) => {
    const deed = stepped(lanes, selected.hovered ?? selected.selected, by);
    if (deed) {
      selection.hover(deed.row);
      onWindow(showing(window, deed, extent));
      onDeed(deed);
    }
  };
  return {
    ArrowLeft: () => pan(-PAN_PART),
    ArrowRight: () => pan(PAN_PART),
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
    Enter: () => selection.select(selected.hovered),
    "+": () => zoom(NEARER),
    "=": () => zoom(NEARER),
    "-": () => zoom(1 / NEARER),
    Home: () => onWindow({ ...window, from: new Date(extent.from), to: new Date(extent.to) }),
    Escape: () => selection.select(null),
  };
}
