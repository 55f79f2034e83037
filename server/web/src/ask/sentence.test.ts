import { describe, expect, it } from "vitest";
import { KINDS } from "../testing/kinds";
import { Draws } from "../testing/random";
import { addable, missingIn, type Part, partsOf, sentenceOf, termsOf } from "./sentence";
import { behindOf, wordsOf } from "./terms";

/** Every term that a part shows, with what stands behind it. */
function shownBy(part: Part): string[] {
  if (part.is === "certainty") {
    return ["min-probability", "observed-only"];
  }
  return part.term === null ? [] : [part.term, ...behindOf(part.term)];
}

describe("the parts of the sentence", () => {
  it("show each term that is said once, and offer each other one once", () => {
    const draws = new Draws(1);
    for (let i = 0; i < 500; i++) {
      const kind = draws.one(KINDS);
      const terms = termsOf(kind);
      const needed = kind.terms.filter((term) => term.needed).map((term) => term.term);
      const said = terms.filter(() => draws.share() < 0.25);
      const question = { kind: kind.kind, terms: Object.fromEntries(said.map((term) => [term, ["x"]])) };
      const parts = partsOf(question, kind);
      const shown = parts.flatMap((part) => shownBy(part));
      expect(shown.filter((term, at) => shown.indexOf(term) !== at), "shown twice").toEqual([]);
      expect([...said, ...needed].filter((term) => !shown.includes(term)), "not shown").toEqual([]);
      const offered = [...addable(question, kind), ...parts.flatMap((part) => (part.is === "choice" && part.term === null ? part.instead : []))];
      const behind = terms.filter((term) => wordsOf(term, kind.kind).behind !== undefined);
      expect([...new Set([...shown, ...offered, ...behind])].sort()).toEqual([...terms].sort());
      expect(offered.filter((term) => shown.includes(term)), "offered though it is shown").toEqual([]);
    }
  });

  it("never take away what a question needs", () => {
    const lasting = KINDS.flatMap((kind) =>
      partsOf({ kind: kind.kind, terms: {} }, kind)
        .filter((part) => part.is !== "certainty" && part.term !== null && !part.canBeNone && !["since", "until"].includes(part.term))
        .map((part) => `${kind.kind} ${part.is !== "certainty" && part.term}`),
    );
    expect(lasting).toEqual(["connections to", "overflights over"]);
  });

  it("keep a distance with the place from which it is, also where the place is missing", () => {
    const landings = KINDS[0]!;
    const parts = partsOf({ kind: "landings", terms: { within: ["300km"] } }, landings);
    expect(parts).toContainEqual(expect.objectContaining({ is: "choice", group: "where", term: "near" }));
  });
});

it("knows what is missing before anybody is asked", () => {
  expect(missingIn({ kind: "overflights", terms: { below: ["FL100"] } }, KINDS)).toBe("over");
  expect(missingIn({ kind: "overflights", terms: { over: ["VE"] } }, KINDS)).toBeNull();
  expect(missingIn({ kind: "flights", terms: {} }, KINDS)).toBeNull();
  expect(missingIn({ kind: "sightings", terms: {} }, KINDS)).toBeNull();
});

it("writes a question as a sentence", () => {
  const terms = { type: ["IL76,IL96"], near: ["VE"], within: ["1500km"], since: ["2018-12-01"], "observed-only": ["true"], utc: ["false"] };
  expect(sentenceOf({ kind: "landings", terms })).toBe("Landings of type IL76,IL96 near VE within 1500km since 2018-12-01 (only what was heard)");
  expect(sentenceOf({ kind: "journeys", terms: { from: ["Moscow"], to: ["Havana"], via: ["SN", "PY"] } })).toBe("Journeys from Moscow to Havana via SN then PY");
  expect(sentenceOf({ kind: "flights", terms: { between: ["RU", "VE"] } })).toBe("Flights between RU and VE");
  expect(sentenceOf({ kind: "connections", terms: { at: ["MUHA"], to: ["VE"] } })).toBe("Connections at MUHA and onwards to VE");
  expect(sentenceOf({ kind: "flights", terms: { speed: ["900"] } })).toBe("Flights speed 900");
});
