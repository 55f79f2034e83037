import { expect, it } from "vitest";
import { bytesTold, counted } from "./amounts";

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.00 kB"],
  [999_499, "999 kB"],
  [999_500, "1.00 MB"],
  [12_345_678, "12.3 MB"],
  [1_450_000_000, "1.45 GB"],
  [5_000_000_000_000_000, "5000 TB"],
])("tells %d bytes as the command does", (bytes, told) => {
  expect(bytesTold(bytes)).toBe(told);
});

it("counts things", () => {
  expect(counted(1, "file")).toBe("1 file");
  expect(counted(1204, "file")).toBe("1,204 files");
});
