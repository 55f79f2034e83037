import type { Row } from "../api/types";

/** When the places that aircraft told were jammed or spoofed, as answers of `marks` say. */
export class JammedTimes {
  static readonly NONE = new JammedTimes([]);
  private readonly times: { icao: string; from: number; to: number }[];

  constructor(marks: Row[]) {
    this.times = marks
      .filter(({ kind }) => kind === "jammed" || kind === "spoofed")
      .map((mark) => ({ icao: String(mark["icao"]), from: Date.parse(String(mark["mark_start"])), to: Date.parse(String(mark["mark_end"])) }));
  }

  /** Whether any of a time was jammed; milliseconds since 1970. */
  isWithin(icao: string, from: number, to: number): boolean {
    return this.times.some((each) => each.icao === icao && each.from <= to && each.to >= from);
  }
}
