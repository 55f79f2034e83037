import { expect, it } from "vitest";
import { placeBars, silenceBars } from "./bars";

it("orders places by visits and measures them by the most visited", () => {
  const places = [
    { airport: "SGAS", stays: 1, nights: 0, hours: 2.15, base: null },
    { airport: "KCHS", stays: 4, nights: 1, hours: 60.2, base: "base" },
    { airport: "MUHA", stays: 2, nights: 2, hours: 30, base: null },
  ];
  expect(placeBars(places, 2)).toEqual([
    { name: "KCHS", share: 1, says: "4 stays, 1 night, 60 h, a base" },
    { name: "MUHA", share: 0.5, says: "2 stays, 2 nights, 30 h" },
  ]);
});

it("adds up silences by why nobody heard", () => {
  const silences = [
    { gap_class: "nobody_heard", minutes: 60 },
    { gap_class: "others_heard", minutes: 90 },
    { gap_class: "nobody_heard", minutes: 120 },
  ];
  expect(silenceBars(silences)).toEqual([
    { name: "nobody_heard", share: 1, says: "2 silences, 3 h" },
    { name: "others_heard", share: 0.5, says: "1 silence, 2 h" },
  ]);
  expect(silenceBars([])).toEqual([]);
});
