import type { Feature, FeatureCollection, Position } from "geojson";
import type { ExpressionSpecification, Map as MapLibre, StyleSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { FIRST_RANK } from "./airportsOf";
import { drawHatch, HATCH_IMAGE } from "./hatchImage";
import { type Colours, css } from "./tokens";

export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };
/** From here on the coasts are drawn in more detail. */
export const DETAIL_ZOOM = 3;
/** The page's own font; without an address for glyphs the map draws letters with it by itself. */
const FONT = ["IBM Plex Sans"];
const IS_LINE: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];
const IS_AREA: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
const DASHES = [1, 1.5];

/** Coasts may stray by so much of a pixel; half of it is what the map would do by itself, for twice the points. */
const COAST_TOLERANCE = 0.75;

/** Cells are narrower than a pixel from far away, and would be left out one by one. */
const ALL_OF_IT = 0;

const geojson = (data: FeatureCollection = EMPTY, tolerance = 0.375) => ({ type: "geojson" as const, data, tolerance });

/** The map under the answer: land, borders, names, and places for what is laid over them. Colours are given by {@link paint}. */
export function style(): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: geojson(EMPTY, COAST_TOLERANCE),
      details: geojson(EMPTY, COAST_TOLERANCE),
      names: geojson(),
      night: geojson(),
      coverage: geojson(EMPTY, ALL_OF_IT),
      deaf: geojson(EMPTY, ALL_OF_IT),
      airports: geojson(),
      focus: geojson(),
    },
    layers: [
      { id: "sea", type: "background" },
      // Borders are its outlines: lines, which are made of triangles, would be a third of all the work of drawing the map.
      { id: "land", type: "fill", source: "countries", maxzoom: DETAIL_ZOOM, filter: IS_AREA },
      { id: "land-detail", type: "fill", source: "details", minzoom: DETAIL_ZOOM, filter: IS_AREA },
      { id: "graticule", type: "line", source: "countries", maxzoom: DETAIL_ZOOM, filter: ["all", IS_LINE, ["any", ["get", "isMajor"], [">=", ["zoom"], 2]]], paint: { "line-width": 0.6 } },
      { id: "graticule-detail", type: "line", source: "details", minzoom: DETAIL_ZOOM, filter: IS_LINE, paint: { "line-width": 0.6 } },
      { id: "coverage", type: "fill", source: "coverage", paint: { "fill-antialias": false } },
      { id: "deaf", type: "fill", source: "deaf", paint: { "fill-antialias": false, "fill-pattern": HATCH_IMAGE } },
      { id: "night", type: "fill", source: "night", paint: { "fill-opacity": 0.16, "fill-antialias": false } },
      {
        id: "focus-casing",
        type: "line",
        source: "focus",
        filter: IS_LINE,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-width": 7 },
      },
      { id: "focus-solid", type: "line", source: "focus", filter: ["!", dashed()], layout: { "line-join": "round" }, paint: { "line-width": 3 } },
      { id: "focus-dashed", type: "line", source: "focus", filter: dashed(), paint: { "line-width": 3, "line-dasharray": DASHES } },
      { id: "focus-places", type: "circle", source: "focus", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": 6, "circle-stroke-width": 2 } },
      airports("airports", false),
      {
        id: "names",
        type: "symbol",
        source: "names",
        maxzoom: 8,
        // A name has room from where its country has: its rank is minus its size in square degrees.
        filter: ["<", ["get", "rank"], ["step", ["zoom"], -60, 2, -14, 3, -3.5, 4, -0.9, 5, 0]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT,
          "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10, 5, 15],
          "text-max-width": 7,
          "text-padding": 4,
          "text-letter-spacing": 0.06,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-halo-width": 1 },
      },
      airports("airports-asked", true),
      {
        id: "focus-labels",
        type: "symbol",
        source: "focus",
        filter: ["has", "label"],
        // Fields that lie close together have their names on different sides, the most probable first.
        layout: {
          "text-field": ["get", "label"],
          "text-font": FONT,
          "text-size": 13,
          "text-variable-anchor": ["bottom", "top", "left", "right"],
          "text-radial-offset": 0.8,
          "text-padding": 1,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-halo-width": 2 },
      },
    ],
  };
}

/** Names of airports; those of the answer go before names of countries, others after them. */
function airports(id: string, areAsked: boolean): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "airports",
    // From far away there is no room for all of them, and what is hidden has to be drawn as well.
    filter: areAsked ? ["<", ["get", "rank"], ["step", ["zoom"], FIRST_RANK + 60, 2, FIRST_RANK + 200, 4, 0]] : [">=", ["get", "rank"], 0],
    layout: {
      "text-field": ["step", ["zoom"], ["get", "code"], 4.5, ["get", "label"]],
      "text-font": FONT,
      "text-size": 11,
      "text-offset": [0, 0.7],
      "text-anchor": "top",
      "text-max-width": 9,
      "text-padding": areAsked ? 1 : 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-halo-width": 1.2 },
  };
}

function dashed(): ["in", ["get", string], ["literal", string[]]] {
  return ["in", ["get", "look"], ["literal", ["inferred", "unknown"]]];
}

type Property = Parameters<MapLibre["setPaintProperty"]>[1];

/** Gives the map the page's colours. */
export function paint(map: MapLibre, colours: Colours): void {
  const look = ["match", ["get", "look"], ...(["inferred", "unknown", "jammed", "stay"] as const).flatMap((each) => [each, css(colours[each])]), css(colours.observed)];
  const set = (layer: string, property: Property, value: unknown) => map.setPaintProperty(layer, property, value as never);
  drawHatch(map, colours);
  set("sea", "background-color", css(colours.sea));
  for (const detail of ["", "-detail"]) {
    set(`land${detail}`, "fill-color", css(colours.land));
    set(`land${detail}`, "fill-outline-color", css(colours.border));
    set(`graticule${detail}`, "line-color", css(colours.graticule));
  }
  set("night", "fill-color", css(colours.night));
  set("coverage", "fill-color", css(colours.stay));
  set("coverage", "fill-opacity", ["step", ["coalesce", ["get", "lowest_ft"], 99_999], 0.3, 5_000, 0.18, 20_000, 0.08, 60_000, 0]);
  set("focus-casing", "line-color", css(colours.raised));
  set("focus-solid", "line-color", look);
  set("focus-dashed", "line-color", look);
  set("focus-places", "circle-color", css(colours.raised));
  set("focus-places", "circle-stroke-color", look);
  for (const [layer, colour] of [["names", "label"], ["airports", "quiet"], ["airports-asked", "ink"], ["focus-labels", "ink"]] as const) {
    set(layer, "text-color", css(colours[colour]));
    set(layer, "text-halo-color", css(colours[layer === "names" ? "land" : "raised"], 0.9));
  }
}

/** A line each 15 degrees. It lies among the coasts: each source of its own is cut out anew, tile by tile, in every frame. */
export function graticule(): Feature[] {
  const meridians = range(-180, 165).map((longitude) => meridianOrParallel(longitude, [[longitude, -85], [longitude, 85]]));
  const parallels = range(-75, 75).map((latitude) => meridianOrParallel(latitude, [[-180, latitude], [180, latitude]]));
  return [...meridians, ...parallels];
}

function meridianOrParallel(degrees: number, coordinates: Position[]): Feature {
  return { type: "Feature", properties: { isMajor: degrees % 30 === 0 }, geometry: { type: "LineString", coordinates } };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / 15 + 1 }, (_, i) => from + i * 15);
}
