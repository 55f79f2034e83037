import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { penOf } from "../map/pen";
import { coloursOf, onScheme } from "../map/tokens";
import { type Drawing, drawLanes } from "./drawLanes";
import { hatches } from "./hatch";

/** Draws the time line, at most once a frame, whatever changes. @returns the canvas to draw on */
export function useCanvas(drawing: Omit<Drawing, "colours" | "hatches">) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scheme, setScheme] = useState(0);
  useEffect(() => onScheme(() => setScheme((before) => before + 1)), []);
  const paints = useMemo(() => (canvas.current ? paintsOf(canvas.current) : null), [scheme, drawing.height > 0]);
  const [width, ratio] = [drawing.scale.left + drawing.scale.width, window.devicePixelRatio];
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const context = canvas.current && penOf(canvas.current);
      if (!canvas.current || !context) {
        return;
      }
      const [w, h] = [Math.round(width * ratio), Math.round(drawing.height * ratio)];
      if (canvas.current.width !== w || canvas.current.height !== h) {
        [canvas.current.width, canvas.current.height] = [w, h];
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawLanes(context, { ...drawing, ...(paints ?? paintsOf(canvas.current)) });
    });
    return () => cancelAnimationFrame(frame);
  });
  return canvas;
}

function paintsOf(canvas: HTMLCanvasElement): Pick<Drawing, "colours" | "hatches"> {
  const colours = coloursOf(canvas.parentElement!);
  return { colours, hatches: hatches(penOf(canvas)!, colours) };
}
