import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { rowsInSight } from "./rowWindow";

/** In pixels, until they are measured. */
const USUAL_ROW = 46;
const USUAL_HEIGHT = 900;

/** Which rows are in sight, as the table is scrolled and its window becomes larger or smaller. */
export function useSight(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(USUAL_ROW);
  const [sight, setSight] = useState(() => rowsInSight(0, USUAL_HEIGHT, USUAL_ROW, count));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) {
      return undefined;
    }
    const look = () => {
      const next = rowsInSight(element.scrollTop, element.clientHeight, rowHeight, count);
      setSight((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    const measure = () => {
      setRowHeight(element.querySelector("tbody tr[aria-rowindex]")?.getBoundingClientRect().height || USUAL_ROW);
      look();
    };
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [count, rowHeight]);
  return { scroller, sight, rowHeight };
}

/** The row that was selected has the focus again when whatever had it has gone with its details. */
export function useFocusBack(element: HTMLElement | null, selected: number | null): void {
  const before = useRef(selected);
  useEffect(() => {
    if (selected === null && before.current !== null && document.activeElement === document.body) {
      element?.querySelector<HTMLElement>(`[data-place="${before.current}"]`)?.focus();
    }
    before.current = selected;
  }, [selected]);
}

/** Scrolls as little as brings a row into sight. */
export function reveal(element: HTMLElement | null, at: number, rowHeight: number): void {
  if (element && at >= 0) {
    const head = element.querySelector("thead")?.clientHeight ?? 0;
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight + head];
    if (top < element.scrollTop) {
      element.scrollTop = top;
    } else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }
}
