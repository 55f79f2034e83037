import type { FeatureCollection, Geometry, Point } from "geojson";
import type { Topology } from "topojson-specification";
import { countries } from "./baseMap";
import { countryNames } from "./countryNames";

/** The countries as the map takes them. */
export interface Coasts {
  countries: FeatureCollection<Geometry, { name: string }>;
  names: FeatureCollection<Point, { name: string; rank: number }>;
}

/** Makes polygons of the arcs in which Natural Earth comes, beside the page: the finer coasts take a moment. */
self.addEventListener("message", async ({ data: url }: MessageEvent<string>) => {
  self.postMessage(await read(url).catch(() => null));
});

async function read(url: string): Promise<Coasts> {
  const all = countries((await (await fetch(url)).json()) as Topology);
  return { countries: all, names: countryNames(all) };
}
