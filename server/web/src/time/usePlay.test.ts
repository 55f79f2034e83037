import { describe, expect, it } from "vitest";
import { headAfter, speedFor } from "./usePlay";
import { DAY, HOUR, MINUTE } from "./window";

const window = (length: number, head: number | null) => ({ from: new Date(0), to: new Date(length), head: head === null ? null : new Date(head) });

it("watches any window in less than a minute, if not longer than one can", () => {
  for (const length of [5 * MINUTE, 3 * HOUR, 2 * DAY, 90 * DAY]) {
    expect(length / speedFor(window(length, null))).toBeLessThanOrEqual(60);
  }
  expect(speedFor(window(20 * MINUTE, null))).toBe(MINUTE);
});

describe("headAfter", () => {
  it("goes on from where the head is, and begins anew where it is nowhere, outside or at the end", () => {
    expect(headAfter(window(DAY, HOUR), HOUR)).toEqual(new Date(2 * HOUR));
    for (const head of [null, -HOUR, DAY, 2 * DAY]) {
      expect(headAfter(window(DAY, head), HOUR)).toEqual(new Date(HOUR));
    }
  });

  it("ends with the window", () => {
    expect(headAfter(window(DAY, 23 * HOUR), 2 * HOUR)).toBeNull();
  });
});
