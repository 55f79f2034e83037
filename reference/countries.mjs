import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import iso from "i18n-iso-countries";
import { Bytes } from "./bytes.mjs";
import { outlines } from "./outlines.mjs";
import { UNUSED, codeOf, divided } from "./sovereignty.mjs";

const FORMAT = "WDC1";

const json = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), "utf8"));

/**
 * Codes, names and outlines of all countries of ISO 3166-1, as the bytes that io's CountriesFile reads.
 *
 * @param usualNames the names by which the airports' list calls countries, by code
 */
export function countries(usualNames) {
  iso.registerLocale(json("i18n-iso-countries/langs/en.json"));
  const names = iso.getNames("en", { select: "all" });
  const codes = Object.keys(names).filter((code) => !UNUSED.includes(code)).sort();
  const { grid, areas } = outlines(json("world-atlas/countries-10m.json"));
  const placed = divided(areas, grid)
    .map((area) => ({ ...area, country: codes.indexOf(codeOf(area)) }))
    .filter((area) => area.country >= 0)
    .sort((a, b) => a.country - b.country || a.west - b.west || a.south - b.south);
  const bytes = new Bytes().ascii(FORMAT).int(codes.length).texts(codes);
  bytes.texts(codes.map((code) => [...new Set([usualNames.get(code), ...names[code]])].filter((name) => name).join("\t")));
  bytes.doubles([grid.west, grid.south, grid.width, grid.height]);
  return encode(bytes, placed).toBuffer();
}

function encode(bytes, areas) {
  const rings = areas.map((area) => varints(area.rings));
  return bytes
    .int(areas.length)
    .shorts(areas.map((area) => area.country))
    .ints(areas.map((area) => area.west))
    .ints(areas.map((area) => area.east))
    .ints(areas.map((area) => area.south))
    .ints(areas.map((area) => area.north))
    .ints(rings.map((ring) => ring.length))
    .bytes(rings.flat());
}

/** How many rings, and for each how many points and the steps from one to the next, from 0, 0 at first. */
function varints(rings) {
  const bytes = [];
  unsigned(bytes, rings.length);
  for (const ring of rings) {
    unsigned(bytes, ring.length);
    let [x, y] = [0, 0];
    for (const point of ring) {
      signed(bytes, point[0] - x);
      signed(bytes, point[1] - y);
      [x, y] = point;
    }
  }
  return bytes;
}

/** The sign goes into the lowest bit, so that small steps to either side stay small numbers. */
function signed(bytes, value) {
  unsigned(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function unsigned(bytes, value) {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
