import { describe, expect, it } from "vitest";
import { type Kept, readKept, type Store, withAsked, without, withSaved, writeKept } from "./kept";

const KEY = "wheelsdown:questions";

function storeWith(text: string | null): Store & { text: string | null } {
  return {
    text,
    getItem(key) {
      return key === KEY ? this.text : null;
    },
    setItem(_, value) {
      this.text = value;
    },
  };
}

const address = (i: number) => `/ask?kind=flights&type=T${i}`;

describe("kept questions", () => {
  it("come back as they were written", () => {
    const store = storeWith(null);
    const kept = withSaved(withAsked([], address(1), "Flights"), address(2), "The Antonovs");
    expect(writeKept(() => store, kept)).toBe(true);
    expect(readKept(() => store)).toEqual(kept);
  });

  it.each(["{", "null", "3", '{"address":"/ask?x"}', '[null, 3, {"address": 1}]', '[{"address":"javascript:alert(1)","name":"x","isSaved":true}]', '[{"address":"//elsewhere/ask?","name":"x","isSaved":true}]'])(
    "are none where %s stands",
    (text) => {
      expect(readKept(() => storeWith(text))).toEqual([]);
    },
  );

  it("are not kept by a browser that forbids it, and nothing else breaks", () => {
    const forbidden = (): Store => {
      throw new DOMException("", "SecurityError");
    };
    expect(readKept(forbidden)).toBeNull();
    expect(writeKept(forbidden, [])).toBe(false);
  });
});

describe("a question that is asked", () => {
  it("stands first and once", () => {
    const kept = [3, 2, 1, 2].reduce<Kept[]>((all, i) => withAsked(all, address(i), `${i}`), []);
    expect(kept.map((each) => each.name)).toEqual(["2", "1", "3"]);
  });

  it("drives out the oldest that nobody has saved", () => {
    let kept = withSaved([], address(0), "kept for ever");
    for (let i = 1; i <= 50; i++) {
      kept = withAsked(kept, address(i), `${i}`);
    }
    expect(kept.filter((each) => !each.isSaved).map((each) => each.name)).toEqual(Array.from({ length: 20 }, (_, i) => `${50 - i}`));
    expect(kept.filter((each) => each.isSaved).map((each) => each.name)).toEqual(["kept for ever"]);
  });

  it("keeps the name under which it was saved", () => {
    const kept = withAsked(withSaved([], address(1), "The Antonovs"), address(1), "Flights");
    expect(kept).toEqual([{ address: address(1), name: "The Antonovs", isSaved: true }]);
    expect(without(kept, address(1))).toEqual([]);
  });
});
