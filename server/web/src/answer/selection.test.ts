import { expect, it } from "vitest";
import { Selection, type Selected } from "./selection";

it("tells each change once, until nobody listens", () => {
  const selection = new Selection();
  const told: Selected[] = [];
  const end = selection.listen((state) => told.push(state));
  selection.hover(3);
  selection.hover(3);
  selection.select(4);
  end();
  selection.select(null);
  expect(told).toEqual([
    { hovered: 3, selected: null },
    { hovered: 3, selected: 4 },
  ]);
});
