import { clamp } from "../time/window";

/** What somebody does with the time line; x and y are pixels from its upper left corner. */
export interface Deeds {
  zoom(factor: number, x: number): void;
  pan(dx: number): void;
  scroll(dy: number): void;
  point(x: number, y: number): void;
  leave(): void;
  press(x: number, y: number): void;
  /** Whether a plain wheel scrolls lanes; where all are in sight, it zooms. */
  hasMore(): boolean;
  axisHeight: number;
}

const STILL_PX = 4;
const WHEEL_FACTOR = 0.0016;

/** Wheel, pinch and drag. @returns what ends the listening */
export function gestures(element: HTMLElement, deeds: Deeds): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const at = ({ clientX, clientY }: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      wheel(event, at(event), deeds);
    },
    { signal, passive: false },
  );
  element.addEventListener(
    "pointerdown",
    (event) => {
      element.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, at(event));
      travelled = 0;
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => {
      const [here, before] = [at(event), fingers.get(event.pointerId)];
      if (!before) {
        deeds.point(here.x, here.y);
        return;
      }
      travelled += Math.hypot(here.x - before.x, here.y - before.y);
      drag([...fingers.values()], before, here, deeds, travelled);
      fingers.set(event.pointerId, here);
    },
    { signal },
  );
  element.addEventListener(
    "pointerup",
    (event) => {
      const here = at(event);
      if (fingers.size === 1 && travelled < STILL_PX) {
        deeds.press(here.x, here.y);
      }
      fingers.delete(event.pointerId);
    },
    { signal },
  );
  element.addEventListener("pointercancel", ({ pointerId }) => fingers.delete(pointerId), { signal });
  element.addEventListener("pointerleave", () => deeds.leave(), { signal });
  return () => ended.abort();
}

function wheel({ deltaX, deltaY, ctrlKey, shiftKey }: WheelEvent, { x, y }: { x: number; y: number }, deeds: Deeds): void {
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
    deeds.pan(-(deltaX || deltaY));
  } else if (ctrlKey || y < deeds.axisHeight || !deeds.hasMore()) {
    deeds.zoom(Math.exp(clamp(deltaY, -200, 200) * WHEEL_FACTOR * (ctrlKey ? 4 : 1)), x);
  } else {
    deeds.scroll(deltaY);
  }
}

/** One finger moves the time line, two stretch it. */
function drag(fingers: { x: number; y: number }[], before: { x: number; y: number }, here: { x: number; y: number }, deeds: Deeds, travelled: number): void {
  const other = fingers.length === 2 ? fingers.find((finger) => finger !== before) : undefined;
  if (other) {
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(here.x - other.x)];
    if (was > 10 && is > 10) {
      deeds.zoom(was / is, (here.x + other.x) / 2);
    }
  } else if (travelled >= STILL_PX) {
    deeds.pan(here.x - before.x);
    deeds.scroll(before.y - here.y);
  }
}
