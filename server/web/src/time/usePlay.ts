import { useEffect, useRef, useState } from "preact/hooks";
import { DAY, HOUR, MINUTE, type TimeWindow } from "./window";

/** Time that passes in a second of watching. */
export const SPEEDS: { ms: number; says: string }[] = [
  { ms: MINUTE, says: "1 min/s" },
  { ms: 10 * MINUTE, says: "10 min/s" },
  { ms: HOUR, says: "1 h/s" },
  { ms: 6 * HOUR, says: "6 h/s" },
  { ms: DAY, says: "1 day/s" },
  { ms: 7 * DAY, says: "1 week/s" },
];
const WATCHED_SECONDS = 40;
const STILL_STEP_MS = 1000;

/** The speed at which a window is watched in well under a minute. */
export function speedFor({ from, to }: TimeWindow): number {
  const length = to.getTime() - from.getTime();
  return (SPEEDS.find(({ ms }) => ms * WATCHED_SECONDS >= length) ?? SPEEDS.at(-1)!).ms;
}

/** Where the head is after some time of watching; null once it is at the end. */
export function headAfter({ from, to, head }: TimeWindow, ms: number): Date | null {
  const start = head && head >= from && head < to ? head : from;
  const next = start.getTime() + ms;
  return next < to.getTime() ? new Date(next) : null;
}

/** Moves the head while it plays; whoever wants less motion sees one step a second. */
export function usePlay(window: TimeWindow, onWindow: (window: TimeWindow) => void, speed: number): [isPlaying: boolean, setPlaying: (playing: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const now = useRef({ window, onWindow, speed });
  now.current = { window, onWindow, speed };
  useEffect(() => {
    if (!isPlaying) {
      return undefined;
    }
    const isStill = globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let [frame, before] = [0, performance.now()];
    const step = (time: number) => {
      if (time - before >= (isStill ? STILL_STEP_MS : 0)) {
        const head = headAfter(now.current.window, ((time - before) / 1000) * now.current.speed);
        before = time;
        now.current.onWindow({ ...now.current.window, head: head ?? now.current.window.to });
        if (!head) {
          setPlaying(false);
          return;
        }
      }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);
  return [isPlaying, setPlaying];
}
