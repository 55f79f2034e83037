import { describe, expect, it } from "vitest";
import { unwrappedRing } from "./baseMap";

describe("unwrappedRing", () => {
  it("runs on past the antimeridian instead of jumping back", () => {
    const fiji = [[179, -16], [-179, -16], [-179, -18], [179, -18], [179, -16]];
    expect(unwrappedRing(fiji)).toEqual([[179, -16], [181, -16], [181, -18], [179, -18], [179, -16]]);
  });

  it("closes a ring around a pole by way of the pole", () => {
    const antarctica = [[-180, -70], [-60, -75], [60, -75], [180, -70], [-180, -70]];
    const ring = unwrappedRing(antarctica);
    expect(ring.some(([, latitude]) => latitude === -90)).toBe(true);
    expect(ring.at(0)).toEqual(ring.at(-1));
  });
});
