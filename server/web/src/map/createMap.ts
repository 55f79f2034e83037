import type { FeatureCollection } from "geojson";
import { AttributionControl, type GeoJSONSource, Map as MapLibre, NavigationControl, prewarm, ScaleControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import coarseUrl from "world-atlas/countries-110m.json?url";
import detailedUrl from "world-atlas/countries-50m.json?url";
import { coastsOf } from "./coasts";
import type { Coasts } from "./coastsWorker";
import { DETAIL_ZOOM, graticule, style } from "./style";

setWorkerUrl(worker);
// Before the page is drawn for the first time: threads take a while to begin, and so do the coasts.
prewarm();
void coastsOf(coarseUrl);

/** Nearer than this the lines' numbers, which have 24 bits, would begin to tremble. */
const NEAREST_ZOOM = 14;

/** A map, and when there is land and sea to look at; also where no land comes. */
export interface Made {
  map: MapLibre;
  drawn: Promise<void>;
}

/**
 * A map of the world that asks nobody else for anything: Natural Earth, north up. Land comes first and by itself: each
 * thing that is drawn in another way has the graphics card make a program, and the first look waits for all of them.
 */
export function createMap(container: HTMLElement): Made {
  const map = new MapLibre({
    container,
    style: style(),
    center: [-20, 25],
    zoom: 1.2,
    maxZoom: NEAREST_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    attributionControl: false,
    fadeDuration: 150, // without fading, all names would be placed anew in every frame
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
  map.addControl(new AttributionControl({ compact: false, customAttribution: "Made with Natural Earth" }), "bottom-right");
  map.getCanvas().setAttribute("aria-label", "Map. The table has the same rows as text.");
  const drawn = fill(map, coarseUrl, "countries", ({ countries }) => countries).then((coasts) => coasts && lookedAt(map).then(() => complete(map, coasts)));
  map.on("load", () => details(map));
  return { map, drawn: drawn.then(() => undefined) };
}

/** Gives a source of the map its data, if the map is still there. */
export function give(map: MapLibre, source: string, data: FeatureCollection): void {
  (map.getSource(source) as GeoJSONSource | undefined)?.setData(data);
}

/** The finer coasts are read when somebody comes near enough to see them. */
function details(map: MapLibre): void {
  const look = () => {
    if (map.getZoom() >= DETAIL_ZOOM - 0.5) {
      map.off("move", look);
      void fill(map, detailedUrl, "details", withGraticule).then((coasts) => coasts && give(map, "names", coasts.names));
    }
  };
  map.on("move", look);
  look();
}

function complete(map: MapLibre, coasts: Coasts): void {
  give(map, "names", coasts.names);
  give(map, "countries", withGraticule(coasts));
}

function withGraticule({ countries }: Coasts): FeatureCollection {
  return { ...countries, features: [...countries.features, ...graticule()] };
}

/** When there is a map to look at, which those who measure are told too. */
function lookedAt(map: MapLibre): Promise<void> {
  return new Promise((there) => {
    const look = () => {
      if (map.isSourceLoaded("countries")) {
        map.off("render", look);
        performance.mark("map");
        there();
      }
    };
    map.on("render", look);
  });
}

/** @returns what it was filled with; null if nothing came, or the map is gone */
async function fill(map: MapLibre, url: string, source: string, content: (coasts: Coasts) => FeatureCollection): Promise<Coasts | null> {
  const loaded = new Promise((there) => (map.getSource(source) ? there(null) : map.once("style.load", there)));
  let isGone = false;
  map.once("remove", () => (isGone = true));
  const [coasts] = await Promise.all([coastsOf(url), loaded]);
  if (!coasts || isGone) {
    return null;
  }
  give(map, source, content(coasts));
  return coasts;
}
