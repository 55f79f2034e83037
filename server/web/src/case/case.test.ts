import { describe, expect, it } from "vitest";
import { addressOfQuestion, askOfAddress } from "./asking";
import { changes, draftOf, rebased } from "./draft";
import { addressOfCase, addressOfClaim, placeOf } from "./place";
import type { Claim, ClaimResult } from "./types";
import { groups } from "./verdict";
import { remainingText } from "./vault";

const CLAIM: Claim = { id: "a", says: "It flew.", how: "Ask." };

describe("the address of a case", () => {
  it("leads back to the place", () => {
    expect(placeOf(addressOfClaim("my case", "é/1"))).toEqual({ id: "my case", section: "claims", claim: "é/1" });
    expect(placeOf(addressOfCase("c", "brief"))).toEqual({ id: "c", section: "brief", claim: null });
    expect(placeOf("/cases")).toEqual({ id: null, section: "claims", claim: null });
    expect(placeOf("/cases/c/nowhere/x").section).toBe("claims");
    expect(placeOf("/cases/%E0%A4%A").id).toBe("%E0%A4%A");
  });
});

describe("a check's question", () => {
  const terms = { from: ["RU"], via: ["SN", "PY"], since: ["2019-01-23T20:00"] };

  it("leads to the same question on the map", () => {
    const address = addressOfQuestion({ kind: "journeys", terms });
    expect(address).toBe("/ask?kind=journeys&from=RU&via=SN&via=PY&since=2019-01-23T20:00");
    expect(askOfAddress(`http://127.0.0.1:8747${address}&sel=3`)).toEqual({ question: "journeys", from: "RU", via: ["SN", "PY"], since: "2019-01-23T20:00" });
  });

  it("keeps a term that is called kind", () => {
    expect(askOfAddress("/ask?kind=marks&kind=jammed")).toEqual({ question: "marks", kind: "jammed" });
  });

  it("is not shown where it needs a file of the case", () => {
    expect(addressOfQuestion({ kind: "landings", terms: { list: ["lists/a.txt"] } })).toBeNull();
    expect(addressOfQuestion({ kind: "landings", terms: { at: ["lists/bay.geojson"] } })).toBeNull();
    expect(askOfAddress("landings at Havana")).toBeNull();
  });
});

describe("claims by verdict", () => {
  it("stand in the order of verdicts, then of the case", () => {
    const claims = ["a", "b", "c", "d"].map((id) => ({ ...CLAIM, id }));
    const results = [
      { claim: "a", verdict: "not-testable" },
      { claim: "b", verdict: "supported" },
      { claim: "c", verdict: "not-testable" },
    ] as ClaimResult[];
    expect(groups(claims, results).map(({ verdict, claims: its }) => [verdict, its.map(({ claim }) => claim.id)])).toEqual([
      ["supported", ["b"]],
      ["not-testable", ["a", "c"]],
      [null, ["d"]],
    ]);
  });
});

describe("a draft", () => {
  const seen = draftOf({ ...CLAIM, note: "N", expected: "supported" });

  it("writes only what was changed, and takes away what is empty", () => {
    expect(changes(seen, { ...seen, says: "It landed.", note: " " })).toEqual({ says: "It landed.", note: null });
    expect(changes(seen, { ...seen, how: "Ask. " })).toEqual({});
  });

  it("keeps mine where I wrote and takes theirs elsewhere", () => {
    const theirs = { ...seen, says: "It left.", how: "Look." };
    const mine = { ...seen, says: "It landed." };
    expect(rebased(seen, theirs, mine)).toEqual({ ...theirs, says: "It landed." });
  });
});

describe("the time until a vault locks", () => {
  it("is told in minutes and seconds", () => {
    expect(remainingText(299_400)).toBe("5:00");
    expect(remainingText(61_000)).toBe("1:01");
    expect(remainingText(-5)).toBe("0:00");
  });
});
