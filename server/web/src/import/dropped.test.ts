import { expect, it } from "vitest";
import { filesIn } from "./dropped";

/** As browsers tell of a dropped folder: two of its children at a time. */
function folder(fullPath: string, children: unknown[]) {
  return {
    name: fullPath.replace(/.*\//, ""),
    fullPath,
    isDirectory: true,
    createReader() {
      const left = [...children];
      return { readEntries: (resolve: (some: unknown[]) => void) => resolve(left.splice(0, 2)) };
    },
  };
}

function file(fullPath: string) {
  const name = fullPath.replace(/.*\//, "");
  return { name, fullPath, isDirectory: false, file: (resolve: (file: File) => void) => resolve(new File(["x"], name)) };
}

function drop(...entries: unknown[]): DataTransfer {
  return { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer;
}

it("finds all files of dropped folders, with their paths and in name order", async () => {
  const tree = folder("/tree", [file("/tree/c"), folder("/tree/b", [file("/tree/b/same"), file("/tree/b/x")]), file("/tree/a"), file("/tree/d"), folder("/tree/e", [file("/tree/e/same")])]);
  const found = await filesIn(drop(tree, file("/loose")));
  expect(found.map(({ name }) => name)).toEqual(["tree/a", "tree/b/same", "tree/b/x", "tree/c", "tree/d", "tree/e/same", "loose"]);
});

it("takes plain files where a browser knows of no folders", async () => {
  const dropped = { items: [], files: [new File(["x"], "one")] } as unknown as DataTransfer;
  expect((await filesIn(dropped)).map(({ name }) => name)).toEqual(["one"]);
});
