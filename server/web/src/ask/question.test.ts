import { describe, expect, it } from "vitest";
import { VIEWS } from "../answer/view";
import type { WrittenQuestion } from "../api/types";
import { KINDS } from "../testing/kinds";
import { Draws } from "../testing/random";
import { termsOf } from "./sentence";
import { addressOf, lookOf, questionOf, said } from "./question";

const TEXTS = ["VE", "San José, CR", "Rossiya & Co", "a=b", "100%", "1+1", "#", "?kind=flights", "Каракас", "<img src=x>", "2019-01-23T08:50Z", " blank around ", ""];

const query = (address: string) => new URL(address, "http://127.0.0.1").searchParams;

function drawn(draws: Draws): WrittenQuestion {
  const kind = draws.one(KINDS);
  const terms: Record<string, string[]> = {};
  for (const term of termsOf(kind).filter(() => draws.share() < 0.3)) {
    terms[term] = Array.from({ length: 1 + draws.below(3) }, () => draws.one(TEXTS));
  }
  return { kind: kind.kind, terms };
}

describe("the address of a question", () => {
  it("is the question", () => {
    const draws = new Draws(6);
    for (let i = 0; i < 500; i++) {
      const question = drawn(draws);
      const address = addressOf(question);
      expect(questionOf(query(address)), address).toEqual(said(question));
    }
  });

  it("holds beside it how somebody looks at the answer", () => {
    const draws = new Draws(7);
    for (let i = 0; i < 500; i++) {
      const question = drawn(draws);
      const look = { sel: draws.share() < 0.5 ? null : draws.below(100_000), view: draws.one(VIEWS) };
      const address = query(addressOf(question, look));
      expect(lookOf(address)).toEqual(look);
      expect(questionOf(address)).toEqual(said(question));
    }
  });

  it("can be read by a person", () => {
    const terms = { near: ["VE"], within: ["1500km"], type: ["IL76,A124"], since: ["2018-12-10T04:00Z"] };
    expect(addressOf({ kind: "landings", terms })).toBe("/ask?kind=landings&near=VE&within=1500km&type=IL76,A124&since=2018-12-10T04:00Z");
  });

  it("tells the kind of question from the kinds of marks", () => {
    const marks = { kind: "marks", terms: { kind: ["jammed", "spoofed"] } };
    expect(addressOf(marks)).toBe("/ask?kind=marks&kind=jammed&kind=spoofed");
    expect(questionOf(query("/ask?kind=marks"))).toEqual({ kind: "marks", terms: {} });
  });

  it("asks nothing where it names no kind, and keeps what it does not know for the server to say", () => {
    expect(questionOf(query("/ask"))).toBeNull();
    expect(questionOf(query("/ask?near=VE"))).toBeNull();
    expect(questionOf(query("/ask?kind=flights&speed=900"))?.terms).toEqual({ speed: ["900"] });
  });
});

it("selects nothing where the address says no row", () => {
  expect(["-1", "1e3", "x", "", "99999999", "0x1"].map((sel) => lookOf(query(`/ask?kind=flights&sel=${sel}`)).sel)).toEqual(Array(6).fill(null));
  expect(lookOf(query("/ask?view=upsidedown")).view).toBe("table");
});
