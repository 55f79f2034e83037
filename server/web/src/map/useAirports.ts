import type { Feature, FeatureCollection, Point } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect } from "preact/hooks";
import { ask, Problem } from "../api/client";
import type { Answer } from "../api/types";
import { airportPoint, airportsOf } from "./airportsOf";
import { give } from "./createMap";
import type { ShapesLayer } from "./shapesLayer";
import type { Drawing } from "./useShapes";

/** What the server says of an airport. */
interface Airport {
  ident: string;
  iata: string | null;
  name: string;
  town: string | null;
  type: string;
}

const NAMED_FROM_ZOOM = 3;
const PAUSE_MS = 200;

/** Names of airports: of those of the answer always, of others as one comes near. */
export function useAirports(map: MapLibre | null, answer: Answer | null, layer: ShapesLayer | null, { isComplete }: Drawing): void {
  useEffect(() => {
    if (!map) {
      return undefined;
    }
    const ofAnswer = airportsOf(answer, isComplete && layer ? layer.chunks.flatMap(({ drawn }) => drawn) : []);
    give(map, "airports", collection(ofAnswer));
    return afterMoves(map, async (signal) => {
      if (map.getZoom() >= NAMED_FROM_ZOOM) {
        const known = new Set(ofAnswer.map(({ properties }) => properties?.["code"]));
        const others = (await airportsIn(map, signal)).filter(({ properties }) => !known.has(properties?.["code"]));
        give(map, "airports", collection([...ofAnswer, ...others]));
      }
    });
  }, [map, answer, isComplete]);
}

/** The field's name and town below its code, the larger fields first as the server has them. */
async function airportsIn(map: MapLibre, signal: AbortSignal): Promise<Feature<Point>[]> {
  const bounds = map.getBounds();
  const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((each) => each.toFixed(3));
  const terms = new URLSearchParams({ west: west!, south: south!, east: east!, north: north!, zoom: String(Math.floor(map.getZoom())) });
  const found = await ask<FeatureCollection<Point, Airport>>(`/airports?${terms}`, { signal });
  return found.features.map(({ geometry, properties: { ident, iata, town, name } }, i) =>
    airportPoint(ident, [iata ? `${ident} · ${iata}` : ident, town ?? name].join("\n"), i, geometry.coordinates),
  );
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** Does something after the map has come to rest, and no longer once it moves on. @returns what ends that */
export function afterMoves(map: MapLibre, act: (signal: AbortSignal) => Promise<void>): () => void {
  let asked = new AbortController();
  let timer = 0;
  const rest = () => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => act(signal).catch(forgiven), PAUSE_MS);
  };
  map.on("moveend", rest);
  rest();
  return () => {
    asked.abort();
    window.clearTimeout(timer);
    map.off("moveend", rest);
  };
}

/** Without names of airports the map is poorer, but no less right. */
function forgiven(e: unknown): void {
  if (!(e instanceof Problem || (e instanceof DOMException && e.name === "AbortError"))) {
    throw e;
  }
}
