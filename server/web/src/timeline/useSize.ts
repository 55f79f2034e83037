import { useLayoutEffect, useState } from "preact/hooks";

/** How large an element is inside, in pixels; nothing while it is not there. */
export function useSize(element: { current: HTMLElement | null }, isThere = true): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) {
      return undefined;
    }
    const measure = () => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [isThere]);
  return size;
}
