import { describe, expect, it } from "vitest";
import { askedIn, questionOf, type Section, shownColumns } from "./dossier";

const silences: Section = {
  name: "silences",
  title: "Silences",
  total: 1,
  columns: [
    { name: "coverage", kind: "text" },
    { name: "gap_start", kind: "time" },
    { name: "gap_end", kind: "time" },
    { name: "excluded", kind: "text" },
  ],
  rows: [{ gap_start: "2019-01-23T11:22:25Z", gap_end: "2019-01-23T14:51:07Z", coverage: null, excluded: "x" }],
};

describe("a section", () => {
  it("shows what says most first, and no column in which nothing stands", () => {
    expect(shownColumns(silences).map(({ name }) => name)).toEqual(["gap_start", "gap_end"]);
  });

  it("shows all columns where none are chosen for it", () => {
    expect(shownColumns({ ...silences, name: "new" }).map(({ name }) => name)).toEqual(["gap_start", "gap_end", "excluded"]);
  });

  it("leads to the question that has its rows, if it has any", () => {
    expect(questionOf(silences, ["ae4af6", "~2a0b"])).toBe("/ask?kind=gaps&aircraft=ae4af6,~2a0b");
    expect(questionOf({ ...silences, total: 0 }, ["ae4af6"])).toBeNull();
    expect(questionOf({ ...silences, name: "statements" }, ["ae4af6"])).toBeNull();
  });
});

it("finds the aircraft in the address", () => {
  expect(askedIn("/aircraft/ae4af6")).toBe("ae4af6");
  expect(askedIn("/aircraft/RA%2D96022")).toBe("RA-96022");
  expect(askedIn("/aircraft")).toBeNull();
  expect(askedIn("/aircraft/")).toBeNull();
});
