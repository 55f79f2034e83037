import { describe, expect, it } from "vitest";
import { changesOf, idOf, rebased, REQUEST_FIELDS, valuesOf } from "./fields";

const request = { id: "r", to: "The ministry", asked: "2019-01-24", way: "letter", words: "Did it fly?", about: ["a", "b"] };
const seen = valuesOf(REQUEST_FIELDS, request);

describe("the fields of a request", () => {
  it("are those that it says", () => {
    expect(seen).toEqual({ to: "The ministry", asked: "2019-01-24", way: "letter", deadline: "", words: "Did it fly?", about: "a b", "answer.on": "", "answer.words": "" });
  });

  it("are sent where they changed, and taken away where nothing is left", () => {
    expect(changesOf(REQUEST_FIELDS, seen, { ...seen, words: " Did it fly? ", way: "e-mail", about: "" })).toEqual({ way: "e-mail", about: null });
    expect(changesOf(REQUEST_FIELDS, seen, seen)).toEqual({});
    expect(changesOf(REQUEST_FIELDS, {}, seen)).toEqual({ to: "The ministry", asked: "2019-01-24", way: "letter", words: "Did it fly?", about: ["a", "b"] });
  });

  it("are sent as a whole where one is within another", () => {
    const answered = { ...seen, "answer.on": "2019-01-26", "answer.words": "No comment." };
    expect(changesOf(REQUEST_FIELDS, seen, answered)).toEqual({ answer: { on: "2019-01-26", words: "No comment." } });
    expect(changesOf(REQUEST_FIELDS, answered, { ...answered, "answer.words": "None." })).toEqual({ answer: { on: "2019-01-26", words: "None." } });
    expect(changesOf(REQUEST_FIELDS, answered, seen)).toEqual({ answer: null });
  });

  it("are mine where I wrote and theirs elsewhere", () => {
    const theirs = { ...seen, way: "e-mail", words: "Theirs" };
    expect(rebased(REQUEST_FIELDS, seen, theirs, { ...seen, words: "Mine" })).toEqual({ ...theirs, words: "Mine" });
  });
});

it("makes a short name of words", () => {
  expect(idOf("Russia's Defence Ministry, Moscow (press office)")).toBe("russias-defence-ministry-moscow");
  expect(idOf("Élysée – 2")).toBe("elysee-2");
});
