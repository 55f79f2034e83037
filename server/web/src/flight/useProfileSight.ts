import { useEffect, useState } from "preact/hooks";
import { type Extent, panned, showing, type TimeWindow, wholeOf, zoomed } from "../time/window";

/** What time of a flight is looked at, and what changes that. */
export interface ProfileSight {
  window: TimeWindow;
  /** @param about the moment that stays where it is; the middle where nothing is said */
  zoom: (factor: number, about?: number) => void;
  pan: (ms: number) => void;
  /** Moves as little as brings a moment into sight. */
  show: (time: number) => void;
  whole: () => void;
}

/** Looks at all of a flight first. */
export function useProfileSight(extent: Extent): ProfileSight {
  const [window, setWindow] = useState(() => wholeOf(extent));
  const whole = () => setWindow(wholeOf(extent));
  useEffect(whole, [extent.from, extent.to]);
  return {
    window,
    zoom: (factor, about) => setWindow((now) => zoomed(now, factor, about ?? (now.from.getTime() + now.to.getTime()) / 2, extent)),
    pan: (ms) => setWindow((now) => panned(now, ms, extent)),
    show: (time) => setWindow((now) => showing(now, { from: time, to: time }, extent)),
    whole,
  };
}
