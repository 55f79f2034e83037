import iso from "i18n-iso-countries";
import { cut } from "./outlines.mjs";

/**
 * Natural Earth draws who holds a place and joins overseas parts to their states; the codes are those of ISO 3166,
 * as the airports' list uses them. So its areas without a number go to the state under which ISO 3166 lists the
 * place, and parts with codes of their own are taken out. Reefs that several states claim belong to none here.
 */
const WITHOUT_NUMBER = {
  Akrotiri: "GB",
  "Bajo Nuevo Bank": "CO",
  Baikonur: "KZ",
  "Clipperton I.": "FR",
  "Coral Sea Is.": "AU",
  "Cyprus U.N. Buffer Zone": "CY",
  Dhekelia: "GB",
  Kosovo: "XK",
  "N. Cyprus": "CY",
  "Scarborough Reef": "",
  "Serranilla Bank": "CO",
  "Siachen Glacier": "IN",
  Somaliland: "SO",
  "Spratly Is.": "",
  "USNB Guantanamo Bay": "CU",
};

/** Parts of what Natural Earth draws as one: its name there, the part's code, and west, south, east, north around it. */
const PARTS = [
  ["France", "GF", -55, 2, -51, 6.2],
  ["France", "GP", -62, 15.7, -60.9, 16.6],
  ["France", "MQ", -61.3, 14.3, -60.7, 15],
  ["France", "RE", 55, -21.5, 56, -20.8],
  ["France", "YT", 45, -13.2, 45.5, -12.5],
  ["Indian Ocean Ter.", "CC", 96, -13, 97, -11],
  ["Indian Ocean Ter.", "CX", 105, -11, 106, -10],
  ["Netherlands", "BQ", -69, 12, -62.9, 17.7],
  ["New Zealand", "TK", -173, -10, -171, -8],
  ["Norway", "BV", 3, -55, 4, -54],
  ["Russia", "UA", 32.4, 44.3, 36.7, 46.3],
];

/** Codes that the airports' list does not use: it counts these islands to Norway and to Finland. */
export const UNUSED = ["SJ", "AX"];
const USED_INSTEAD = { Åland: "FI" };

/** Western Sahara begins south of this latitude; Natural Earth draws most of it as a part of Morocco. */
const NORTH_END_OF_WESTERN_SAHARA = 27 + 2 / 3;

/** The areas, with those cut that belong to two countries. */
export function divided(areas, grid) {
  return areas.flatMap((area) => {
    if (area.name !== "Morocco" || area.rings.length > 1 || !isAcross(area, NORTH_END_OF_WESTERN_SAHARA, grid)) {
      return [area];
    }
    const { north, south } = cut(area, NORTH_END_OF_WESTERN_SAHARA, grid);
    return [north, { ...south, name: "W. Sahara", number: "732" }];
  });
}

function isAcross({ south, north }, latitude, grid) {
  const y = (latitude - grid.south) / grid.height;
  return south < y && y < north;
}

/** The ISO 3166-1 code of the country to which an area belongs; empty for none. */
export function codeOf({ name, number, middle: [longitude, latitude] }) {
  const part = PARTS.find(
    ([whole, , west, south, east, north]) =>
      whole === name && west < longitude && longitude < east && south < latitude && latitude < north,
  );
  if (part) {
    return part[1];
  }
  const code = USED_INSTEAD[name] ?? WITHOUT_NUMBER[name] ?? iso.numericToAlpha2(number);
  if (code === undefined) {
    throw new Error(`nobody has said to whom ${name} belongs`);
  }
  return code;
}
