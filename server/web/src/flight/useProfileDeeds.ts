import { useEffect, useRef } from "preact/hooks";
import { gestures } from "../timeline/gestures";
import { type Scale, timeAt } from "../timeline/place";
import type { ProfileSight } from "./useProfileSight";

interface Deeds {
  scale: Scale;
  sight: ProfileSight;
  /** Somebody points at a moment; at none where it is null. */
  point: (time: number | null) => void;
  press: (time: number) => void;
}

/** Links what somebody does with the profile to the time that is looked at and to the selection. */
export function useProfileDeeds(sheet: { current: HTMLDivElement | null }, deeds: Deeds): void {
  const now = useRef(deeds);
  now.current = deeds;
  useEffect(() => {
    const at = (x: number) => timeAt(now.current.scale, x);
    return gestures(sheet.current!, {
      axisHeight: 0,
      zoom: (factor, x) => now.current.sight.zoom(factor, at(x)),
      pan: (dx) => now.current.sight.pan((-dx / now.current.scale.width) * (now.current.scale.to - now.current.scale.from)),
      scroll: () => undefined,
      hasMore: () => false,
      point: (x) => now.current.point(at(x)),
      leave: () => now.current.point(null),
      press: (x) => now.current.press(at(x)),
    });
  }, []);
}
