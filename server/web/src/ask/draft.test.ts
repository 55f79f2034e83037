import { describe, expect, it } from "vitest";
import { KINDS } from "../testing/kinds";
import { askedBy, withTerm, withTermInstead, withTexts, withoutTerm } from "./draft";

const kind = (word: string) => KINDS.find((each) => each.kind === word)!;
const LANDINGS = kind("landings");
const landings = { kind: "landings", terms: {} };

describe("a draft", () => {
  it("gets a distance with the place from which it is, and loses it with that", () => {
    const near = withTexts(withTerm(landings, "near"), "near", ["VE"]);
    expect(askedBy(near, LANDINGS).terms).toEqual({ near: ["VE"], within: ["100km"] });
    expect(withoutTerm(near, "near").terms).toEqual({});
  });

  it("keeps a place when it is asked about in another way", () => {
    const near = withTexts(withTerm(landings, "near"), "near", ["VE"]);
    expect(withTermInstead(near, "near", "from").terms).toEqual({ from: ["VE"] });
    expect(withTermInstead(near, "near", "between").terms).toEqual({ between: ["VE", ""] });
  });

  it("keeps no text that would mean something else", () => {
    const type = withTexts(landings, "type", ["IL76"]);
    expect(withTermInstead(type, "type", "operator").terms).toEqual({ operator: [""] });
  });

  it("asks nothing that its kind does not take, and keeps it for a kind that does", () => {
    const flights = { kind: "flights", terms: { via: ["SN"], at: ["", " "], since: [" 2019-01-01 "] } };
    expect(askedBy({ ...flights, kind: "stays" }, kind("stays"))).toEqual({ kind: "stays", terms: { since: ["2019-01-01"] } });
    expect(askedBy(flights, kind("flights")).terms).toEqual({ via: ["SN"], since: ["2019-01-01"] });
  });
});
