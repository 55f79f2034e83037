import { writeFileSync } from "node:fs";
import { airports, countryNames, openDatabase } from "./airports.mjs";
import { countries } from "./countries.mjs";

const FOLDER = new URL("../io/src/main/resources/org/wheelsdown/io/reference/", import.meta.url);

const database = await openDatabase();
writeFileSync(new URL("airports.bin", FOLDER), airports(database));
writeFileSync(new URL("countries.bin", FOLDER), countries(countryNames(database)));
