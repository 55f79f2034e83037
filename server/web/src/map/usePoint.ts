import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "preact/hooks";
import type { LonLat } from "./geodesic";

/** Is told where on the map somebody points, and by how many degrees of latitude a pixel is high there; null where nobody points any more. */
export type OnPoint = (place: LonLat | null, degreesAPixel: number) => void;

/** Tells at most once a frame where somebody points. */
export function usePoint(map: MapLibre | null, onPoint: OnPoint | undefined): void {
  const told = useRef(onPoint);
  told.current = onPoint;
  useEffect(() => {
    if (!map) {
      return undefined;
    }
    let frame = 0;
    const move = ({ lngLat, point }: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => told.current?.([lngLat.lng, lngLat.lat], Math.abs(lngLat.lat - map.unproject([point.x, point.y + 1]).lat)));
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      told.current?.(null, 0);
    };
    map.on("mousemove", move);
    map.on("mouseout", leave);
    return () => {
      cancelAnimationFrame(frame);
      map.off("mousemove", move);
      map.off("mouseout", leave);
    };
  }, [map]);
}
