import { describe, expect, it } from "vitest";
import type { Row } from "../api/types";
import { JammedTimes } from "./jammedTimes";
import { shapesOfPositions } from "./positionShapes";

const position = (minute: number, longitude: number, removed = ""): Row => ({ icao: "ae4af6", time: new Date(Date.UTC(2025, 1, 4, 12, minute)).toISOString(), longitude, latitude: 20, removed });
const ROWS = [position(0, 10), position(1, 10.1), position(2, 40, "impossible_jump"), position(3, 10.3), position(20, 12), position(21, 12.1)];
const shapes = shapesOfPositions(ROWS, 0, JammedTimes.NONE);

describe("the positions of an aircraft", () => {
  it("are the way that it flew, each the stretch that ends at it", () => {
    expect(shapes.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(shapes.map(({ strands }) => strands.length)).toEqual([0, 1, 0, 1, 1, 1]);
    expect(shapes[3]!.strands[0]!.points[0]).toEqual([10.1, 20, Date.parse(String(ROWS[1]!["time"]))]);
  });

  it("are inferred across a silence", () => {
    expect(shapes.flatMap(({ strands }) => strands.map(({ look }) => look))).toEqual(["observed", "observed", "inferred", "observed"]);
  });

  it("leave what is no travel beside the way", () => {
    expect(shapes[2]!.dots).toMatchObject([{ look: "unknown", form: "hollow", place: [40, 20] }]);
  });

  it("go on from the page before", () => {
    expect(shapesOfPositions(ROWS, 3, JammedTimes.NONE)).toEqual(shapes.slice(3));
  });

  it("are marked where they were jammed", () => {
    const jammed = new JammedTimes([
      { icao: "ae4af6", kind: "jammed", mark_start: "2025-02-04T12:02:00Z", mark_end: "2025-02-04T12:02:00Z" },
      { icao: "ae4af6", kind: "clock", mark_start: "2025-02-04T12:20:30Z", mark_end: "2025-02-04T12:20:40Z" },
      { icao: "a00001", kind: "spoofed", mark_start: "2025-02-04T12:00:30Z", mark_end: "2025-02-04T12:00:40Z" },
    ]);
    const looks = shapesOfPositions(ROWS, 0, jammed).map(({ strands, dots }) => [...strands, ...dots].map(({ look }) => look).join());
    expect(looks).toEqual(["", "observed", "jammed", "jammed", "inferred", "observed"]);
  });

  it("are not joined from one aircraft to another", () => {
    expect(shapesOfPositions([ROWS[0]!, { ...ROWS[1]!, icao: "a00001" }], 0, JammedTimes.NONE).flatMap(({ strands }) => strands)).toEqual([]);
  });
});
