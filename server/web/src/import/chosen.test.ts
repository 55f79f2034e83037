import { expect, it } from "vitest";
import { bytesOf, type Chosen, withMore } from "./chosen";

function chosen(name: string, content: string, lastModified = 1): Chosen {
  return { name, file: new File([content], name.replace(/.*\//, ""), { lastModified }) };
}

const names = (files: Chosen[]) => files.map(({ name }) => name);

it("takes the same file once", () => {
  const files = withMore([chosen("a/trace.json", "1")], [chosen("a/trace.json", "1"), chosen("b/trace.json", "1")]);
  expect(names(files)).toEqual(["a/trace.json", "b/trace.json"]);
});

it("keeps the names of two files that are called alike, in folders of their own", () => {
  const two = withMore([], [chosen("trace.json", "1"), chosen("trace.json", "22")]);
  expect(names(two)).toEqual(["trace.json", "2/trace.json"]);
  expect(names(withMore(two, [chosen("trace.json", "22"), chosen("trace.json", "333")]))).toEqual(["trace.json", "2/trace.json", "3/trace.json"]);
});

it("tells two of one size apart by when they were changed", () => {
  expect(withMore([chosen("a", "1", 1)], [chosen("a", "2", 2)])).toHaveLength(2);
});

it("counts bytes", () => {
  expect(bytesOf([chosen("a", "12"), chosen("b", "345")])).toBe(5);
});
