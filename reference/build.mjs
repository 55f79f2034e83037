import { writeFileSync } from "node:fs";
import { airports } from "./airports.mjs";

const FOLDER = new URL("../io/src/main/resources/org/wheelsdown/io/reference/", import.meta.url);

writeFileSync(new URL("airports.bin", FOLDER), await airports());
