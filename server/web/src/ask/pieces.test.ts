import { expect, it } from "vitest";
import { completed, lastPiece } from "./pieces";

it("completes the last of several texts", () => {
  expect(lastPiece("IL76, A1")).toBe("A1");
  expect(lastPiece("IL")).toBe("IL");
  expect(lastPiece("IL76,")).toBe("");
  expect(completed("IL76, A1", "A124")).toBe("IL76,A124");
  expect(completed("IL", "IL76")).toBe("IL76");
});
