import { expect, it } from "vitest";
import { addressOfFlight, flightIn } from "./place";

const read = (address: string) => {
  const url = new URL(address, "http://localhost");
  return flightIn(url.pathname.split("/")[2] ?? null, url.searchParams);
};

it("finds in an address what was put into it", () => {
  const place = { icao: "ae4af6", flight: "2025-02-05T01:02:46.120Z", sel: 17, view: "map" } as const;
  expect(addressOfFlight(place)).toBe("/aircraft/ae4af6?flight=2025-02-05T01:02:46.120Z&sel=17&view=map");
  expect(read(addressOfFlight(place))).toEqual(place);
});

it("takes nothing strange from an address", () => {
  expect(read("/aircraft/ae4af6?flight=x&sel=-1&view=moon")).toEqual({ icao: "ae4af6", flight: "x", sel: null, view: "time" });
  expect(read("/aircraft/ae4af6")).toBeNull();
});
