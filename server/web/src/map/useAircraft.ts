import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../api/types";
import type { TimeWindow } from "../time/window";
import { drawAircraft } from "./aircraftCanvas";
import type { ShapesLayer } from "./shapesLayer";
import { coloursOf, onScheme } from "./tokens";
import type { Drawing } from "./useShapes";

/** Aircraft where they were at the slider's head. @returns the canvas to draw them on */
export function useAircraft(map: MapLibre | null, layer: ShapesLayer | null, answer: Answer | null, { head }: TimeWindow, drawing: Drawing) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useRef(() => {});
  const time = head?.getTime() ?? null;
  // What is drawn on each move of the map, which knows nothing of props.
  const now = useRef({ time, answer });
  now.current = { time, answer };
  useEffect(() => {
    if (!map || !layer) {
      return undefined;
    }
    let colours = coloursOf(map.getContainer());
    const nameOf = (row: number, icao: string) => String(now.current.answer?.rows[row]?.["registration"] ?? icao);
    draw.current = () => {
      if (canvas.current && now.current.time !== null) {
        drawAircraft(canvas.current, map, layer.chunks, now.current.time, colours, nameOf);
      }
    };
    const redraw = () => draw.current();
    const end = onScheme(() => {
      colours = coloursOf(map.getContainer());
      redraw();
    });
    map.on("move", redraw);
    map.on("resize", redraw);
    return () => {
      end();
      map.off("move", redraw);
      map.off("resize", redraw);
    };
  }, [map, layer]);
  useEffect(() => draw.current(), [map, layer, time, answer, drawing]);
  return canvas;
}
