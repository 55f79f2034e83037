import { expect, it } from "vitest";
import type { Answer, Row } from "../api/types";
import { airportsOf, FIRST_RANK } from "./airportsOf";

const answer = (row: Row) => ({ rows: [row] }) as unknown as Answer;
const HEARD = { landing_airport: "MUGM", landing_longitude: -75.2, landing_latitude: 19.9 };

it("names an airport where the aircraft was heard on it", () => {
  const [field] = airportsOf(answer({ ...HEARD, landing_evidence: "observed" } as Row), []);
  expect(field?.geometry.coordinates).toEqual([-75.2, 19.9]);
  expect(field?.properties).toMatchObject({ code: "MUGM", rank: FIRST_RANK });
});

it("names an inferred airport where it lies, and not where the aircraft was last heard", () => {
  const row = { ...HEARD, landing_longitude: -74.5, landing_latitude: 19.8, landing_evidence: "inferred" } as Row;
  const candidates = [{ airport: "MUGM", place: [-75.2, 19.9] as [number, number], probability: 0.975 }];
  expect(airportsOf(answer(row), [{ candidates }])[0]?.geometry.coordinates).toEqual([-75.2, 19.9]);
  expect(airportsOf(answer(row), [])).toEqual([]);
});

it("puts the airport first that is named most often", () => {
  const row = (code: string) => ({ ...HEARD, landing_airport: code, landing_evidence: "observed" }) as Row;
  const all = { rows: [row("MUHA"), row("SVMI"), row("SVMI")] } as unknown as Answer;
  expect(airportsOf(all, []).map(({ properties }) => [properties?.["code"], properties?.["rank"]])).toEqual([["SVMI", FIRST_RANK], ["MUHA", FIRST_RANK + 1]]);
});
