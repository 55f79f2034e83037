import type { FeatureCollection, Polygon } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "preact/hooks";
import { ask, Problem } from "../api/client";
import type { TimeWindow } from "../time/window";
import { give } from "./createMap";
import { type Box, boxOfCell, deafParts, featureOf } from "./deaf";
import { EMPTY } from "./style";

const PAUSE_MS = 400;

/** Where anybody was heard in the window, while somebody wants to see it. @returns why it is not to be seen, in a sentence */
export function useCoverage(map: MapLibre | null, isShown: boolean, window_: TimeWindow): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  const [since, until] = [window_.from.toISOString().slice(0, 10), window_.to.toISOString().slice(0, 10)];
  useEffect(() => {
    setProblem(null);
    if (!map || !isShown) {
      map && show(map, EMPTY, []);
      return undefined;
    }
    const asked = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const heard = await ask<FeatureCollection<Polygon>>(`/coverage?${new URLSearchParams({ since, until })}`, { signal: asked.signal });
        show(map, heard, deafParts(heard.features.map(boxOfCell)));
      } catch (e) {
        e instanceof Problem && setProblem(e.message);
      }
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      asked.abort();
    };
  }, [map, isShown, since, until]);
  return problem;
}

function show(map: MapLibre, heard: FeatureCollection, deaf: Box[]): void {
  give(map, "coverage", heard);
  give(map, "deaf", { type: "FeatureCollection", features: deaf.map(featureOf) });
}
