import { useEffect, useRef } from "preact/hooks";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import topologyUrl from "world-atlas/countries-50m.json?url";
import { countries } from "./baseMap";
import "./map.css";

setWorkerUrl(worker);

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const STYLE: StyleSpecification = {
  version: 8,
  sources: { countries: { type: "geojson", data: EMPTY } },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": "#dfe9ef" } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f7f6f2" } },
    { id: "borders", type: "line", source: "countries", paint: { "line-color": "#b5b0a5", "line-width": 0.7 } },
    {
      id: "names",
      type: "symbol",
      source: "countries",
      layout: { "text-field": ["get", "name"], "text-size": 12, "text-font": ["sans-serif"] },
      paint: { "text-color": "#555", "text-halo-color": "#fff", "text-halo-width": 1 },
    },
  ],
};

export function MapView() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) {
      return undefined;
    }
    const map = new MapLibre({ container: container.current, style: STYLE, center: [-40, 25], zoom: 2, attributionControl: false });
    map.on("load", async () => {
      const topology = await (await fetch(topologyUrl)).json();
      (map.getSource("countries") as GeoJSONSource).setData(countries(topology));
    });
    map.on("error", (event) => console.error(event.error.message));
    return () => map.remove();
  }, []);
  return <div class="map" ref={container} />;
}
