import { expect, it } from "vitest";
import { firstColumns, headingOf, inWords } from "./columns";

const question = { kind: "stays", terms: {}, command: "", understood: [] };

it("shows first what says most, and no column in which nothing stands", () => {
  const columns = ["icao", "registration", "airport", "type", "hours"].map((name) => ({ name, kind: name === "hours" ? ("number" as const) : ("text" as const) }));
  const rows = [{ icao: "ae4af6", registration: null, airport: "KCHS", type: null, hours: 3.5 }];
  const answer = { question, content: "", columns, rows, caveats: [], next: null };
  expect(firstColumns(answer)).toEqual(["registration", "airport", "hours"]);
  expect(firstColumns({ ...answer, question: { ...question, kind: "sightings" } })).toEqual(["icao", "registration", "airport", "hours"]);
});

it("writes the names of columns in words", () => {
  expect(["landing_altitude_ft", "takeoff_evidence_class", "icao", "icaos", "entered_track_degrees", "touch_and_goes"].map(inWords)).toEqual([
    "Landing altitude (ft)",
    "Take-off evidence class",
    "ICAO",
    "ICAOs",
    "Entered track (°)",
    "Touch and goes",
  ]);
  expect(headingOf("landing_airport", "landings")).toBe("Landed at");
  expect(headingOf("landing_airport", "flights")).toBe("To");
});
