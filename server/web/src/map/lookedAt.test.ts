import { expect, it } from "vitest";
import type { Answer, Row } from "../api/types";
import { told } from "./lookedAt";
import { pack } from "./packed";

const answer = (rows: Row[]): Answer => ({ question: { kind: "flights", terms: {}, command: "", understood: [] }, content: "", columns: [], rows, caveats: [], next: null });
const FLIGHT: Row = {
  icao: "ae4af6",
  registration: null,
  type: "C17",
  takeoff_time: "2019-01-23T08:00:00Z",
  takeoff_airport: "KNGU",
  takeoff_evidence: "observed",
  takeoff_probability: 1,
  landing_airport: "MUGM",
  landing_evidence: "inferred",
  landing_probability: 0.957,
  landing_time: "2019-01-23T12:56:00Z",
};

it("says of what was inferred how probable it is, and of what was heard never", () => {
  expect(told(answer([FLIGHT]), [], 0)).toEqual({
    title: "ae4af6 · C17",
    facts: [
      ["Took off", "KNGU, 2019-01-23 08:00 UTC"],
      ["Landed", "MUGM 96 %, inferred, 2019-01-23 12:56 UTC"],
    ],
  });
});

it("says unknown where no airport is named", () => {
  const landed = told(answer([{ ...FLIGHT, landing_airport: null, landing_evidence: "unknown", landing_probability: null, landing_time: null }]), [], 0);
  expect(landed?.facts[1]).toEqual(["Landed", "unknown"]);
});

it("tells of a row that has not come yet what its line says", () => {
  const packed = pack([{ row: 700, icao: "1fff24", began: Date.parse("2019-01-23T08:00:00Z"), ended: Date.parse("2019-01-23T09:00:00Z"), strands: [], dots: [], candidates: [], place: null }]);
  expect(told(answer([]), [packed], 700)?.title).toBe("1fff24");
  expect(told(answer([]), [packed], 701)).toBeNull();
});
