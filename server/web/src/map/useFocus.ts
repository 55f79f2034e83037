import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect, useState } from "preact/hooks";
import { type Selection, useSelected } from "../answer/selection";
import { give } from "./createMap";
import { focusOn } from "./focus";
import { mercator } from "./geodesic";
import { nearestRow } from "./nearest";
import { levelAt } from "./packed";
import type { ShapesLayer } from "./shapesLayer";
import type { Drawing } from "./useShapes";

/** Where somebody points, in pixels of the map; null where not at a row. */
export interface Pointed {
  x: number;
  y: number;
}

/** Links the map and the selection: what is pointed at is hovered, what is clicked is selected, and both are drawn over all else. */
export function useFocus(map: MapLibre | null, layer: ShapesLayer | null, selection: Selection, drawing: Drawing): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { hovered, selected } = useSelected(selection);
  useEffect(() => {
    if (map && layer) {
      const rows = new Set([hovered, selected].filter((row) => row !== null));
      give(map, "focus", focusOn(layer.chunks, rows));
    }
  }, [map, layer, hovered, selected, drawing]);
  useEffect(() => (map && layer ? follow(map, layer, selection, setPointed) : undefined), [map, layer, selection]);
  return hovered === null ? null : pointed;
}

/** @returns what ends the following */
function follow(map: MapLibre, layer: ShapesLayer, selection: Selection, setPointed: (pointed: Pointed | null) => void): () => void {
  let frame = 0;
  const move = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const row = map.isMoving() ? null : rowAt(map, layer, event);
      selection.hover(row);
      setPointed(row === null ? null : { x: event.point.x, y: event.point.y });
      map.getCanvas().style.cursor = row === null ? "" : "pointer";
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    selection.hover(null);
  };
  const click = (event: MapMouseEvent) => selection.select(rowAt(map, layer, event));
  map.on("mousemove", move);
  map.on("mouseout", leave);
  map.on("click", click);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", move);
    map.off("mouseout", leave);
    map.off("click", click);
  };
}

function rowAt(map: MapLibre, layer: ShapesLayer, { lngLat }: MapMouseEvent): number | null {
  const zoom = map.getZoom();
  const pixel = 1 / (512 * 2 ** zoom);
  const [x, y] = mercator([lngLat.lng, lngLat.lat]);
  const [from, to] = layer.lookedAt;
  return nearestRow(layer.chunks, { x, y, pixel, level: levelAt(zoom), from, to });
}
