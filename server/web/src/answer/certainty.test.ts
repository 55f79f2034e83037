import { expect, it } from "vitest";
import { percent } from "./certainty";

it("never is sure of what nobody saw", () => {
  for (let thousandths = 0; thousandths < 1000; thousandths++) {
    expect(Number.parseInt(percent(thousandths / 1000))).toBeLessThanOrEqual(99);
    expect(Math.abs(Number.parseInt(percent(thousandths / 1000)) - thousandths / 10)).toBeLessThanOrEqual(1);
  }
});

it("makes a hundred of the one and the other", () => {
  for (let thousandths = 15; thousandths < 500; thousandths++) {
    const both = [thousandths / 1000, 1 - thousandths / 1000].map((each) => Number.parseInt(percent(each)));
    expect(both[0]! + both[1]!).toBe(100);
  }
});
