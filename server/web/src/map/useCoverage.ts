import type { FeatureCollection, Polygon } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "preact/hooks";
import { ask, Problem } from "../api/client";
import type { TimeWindow } from "../time/window";
import { give } from "./createMap";
import { type Box, boxOfCell, boxToAsk, deafParts, featureOf } from "./deaf";
import { EMPTY } from "./style";

const PAUSE_MS = 400;

/** Where anybody was heard in the window and on the part of the map in sight, while somebody wants to see it. @returns why it is not to be seen, in a sentence */
export function useCoverage(map: MapLibre | null, isShown: boolean, window_: TimeWindow): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  const [since, until] = [window_.from.toISOString().slice(0, 10), window_.to.toISOString().slice(0, 10)];
  useEffect(() => {
    setProblem(null);
    if (!map || !isShown) {
      map && show(map, EMPTY, []);
      return undefined;
    }
    let asked = new AbortController();
    let timer = 0;
    const askAgain = () => {
      asked.abort();
      asked = new AbortController();
      const { signal } = asked;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void askAndShow(map, { since, until }, signal).then(setProblem), PAUSE_MS);
    };
    askAgain();
    map.on("moveend", askAgain);
    return () => {
      map.off("moveend", askAgain);
      window.clearTimeout(timer);
      asked.abort();
    };
  }, [map, isShown, since, until]);
  return problem;
}

/** @returns why it is not to be seen; null where it is, or where nobody waits for it any more */
async function askAndShow(map: MapLibre, days: Record<"since" | "until", string>, signal: AbortSignal): Promise<string | null> {
  const bounds = map.getBounds();
  const box = boxToAsk({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() });
  const sides = Object.fromEntries(Object.entries(box).map(([side, degrees]) => [side, `${degrees}`]));
  try {
    const heard = await ask<FeatureCollection<Polygon>>(`/coverage?${new URLSearchParams({ ...days, ...sides })}`, { signal });
    show(map, heard, deafParts(heard.features.map(boxOfCell), box));
    return null;
  } catch (e) {
    if (!(e instanceof Problem)) {
      return null;
    }
    show(map, EMPTY, []);
    return e.message;
  }
}

function show(map: MapLibre, heard: FeatureCollection, deaf: Box[]): void {
  give(map, "coverage", heard);
  give(map, "deaf", { type: "FeatureCollection", features: deaf.map(featureOf) });
}
