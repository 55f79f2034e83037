import { expect, it } from "vitest";
import { amountTold, foundTold, shareOf, spoken, whatTold } from "./progress";
import type { Import } from "./types";

const READING: Import = {
  id: "1",
  begun: "2026-11-23T08:00:00Z",
  state: "working",
  doing: "Reading",
  path: null,
  files_sent: 3,
  bytes_sent: 4000,
  stage: "reading",
  done: 1300,
  total: 4000,
  unit: "byte",
  file: "a.json",
  positions: 1204,
  documents: 1,
  report: null,
  problem: null,
};

it("tells how far it is", () => {
  expect(shareOf(READING)).toBe(0.325);
  expect(amountTold(READING)).toBe("1.30 kB of 4.00 kB");
  expect(amountTold({ ...READING, unit: "position" })).toBe("1,300 of 4,000 positions");
  expect(foundTold(READING)).toBe("1,204 positions in 1 document so far");
  expect(foundTold({ ...READING, positions: 0, documents: 0 })).toBe("");
  expect(whatTold(READING)).toBe("3 files, 4.00 kB");
  expect(whatTold({ ...READING, path: "/data" })).toBe("/data");
});

it("tells no share of what nobody can count", () => {
  expect(shareOf({ ...READING, total: 0 })).toBeNull();
  expect(shareOf({ ...READING, state: "queued" })).toBeNull();
});

it("says a stage's quarters, and not each step of it", () => {
  const said = Array.from({ length: 4001 }, (_, done) => spoken({ ...READING, done }));
  expect([...new Set(said)]).toEqual(["Reading", "Reading: 25 %", "Reading: 50 %", "Reading: 75 %", "Reading: 100 %"]);
});

it("says how it ended", () => {
  expect(spoken({ ...READING, state: "failed", problem: { status: 507, title: "The disk is full." } })).toBe("The disk is full.");
});
