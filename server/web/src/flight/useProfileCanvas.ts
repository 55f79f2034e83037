import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { coloursOf, onScheme } from "../map/tokens";
import { hatches } from "../timeline/hatch";
import { drawProfile, type ProfileDrawing } from "./drawProfile";

/** Draws the profile whenever it is another one; pointing at it draws nothing anew. @returns the canvas to draw on */
export function useProfileCanvas(drawing: Omit<ProfileDrawing, "colours" | "hatches">) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scheme, setScheme] = useState(0);
  useEffect(() => onScheme(() => setScheme((before) => before + 1)), []);
  const { scale, height, reports, holes, ends, ticks } = drawing;
  const paints = useMemo(() => {
    const context = canvas.current?.getContext("2d");
    const colours = canvas.current && coloursOf(canvas.current.parentElement!);
    return context && colours ? { colours, hatches: hatches(context, colours) } : null;
  }, [scheme, height > 0]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context || !paints || height === 0) {
      return;
    }
    const ratio = window.devicePixelRatio;
    [canvas.current.width, canvas.current.height] = [Math.round((scale.left + scale.width) * ratio), Math.round(height * ratio)];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawProfile(context, { ...drawing, ...paints });
  }, [paints, scale.from, scale.to, scale.width, height, reports, holes, ends, ticks[0]?.label]);
  return canvas;
}
