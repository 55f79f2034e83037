import { describe, expect, it } from "vitest";
import { Draws } from "../testing/random";
import { cellOf, localText, offsetOf, textOf, utcText } from "./cells";

const landing = (more: Record<string, string | number | null>) => ({
  landing_time: "2025-02-04T12:56:00Z",
  landing_earliest: "2025-02-04T12:50:10Z",
  landing_latest: "2025-02-04T13:02:50Z",
  landing_airport: "MHSC",
  landing_local: "2025-02-04T06:56:00-06:00",
  ...more,
});
const INFERRED = landing({ landing_evidence: "inferred", landing_probability: 0.96 });
const OBSERVED = landing({ landing_evidence: "observed", landing_probability: 1 });
const UNKNOWN = { landing_time: null, landing_airport: null, landing_evidence: "unknown", landing_probability: null, last_heard: "2025-02-04T12:50:10Z" };
const TIME = { name: "landing_time", kind: "time" } as const;
const AIRPORT = { name: "landing_airport", kind: "text" } as const;

describe("a cell", () => {
  it("of an inferred landing says its probability and its interval", () => {
    expect(cellOf(INFERRED, AIRPORT)).toEqual({ text: "MHSC 96 %", beneath: "inferred", sureness: "inferred" });
    expect(cellOf(INFERRED, TIME)).toEqual({ text: "2025-02-04 12:50–13:02", beneath: "Tue 06:50–07:02 there", sureness: null });
  });

  it("of a landing that was heard has no percentage and no interval", () => {
    expect(cellOf(OBSERVED, AIRPORT)).toEqual({ text: "MHSC", beneath: "", sureness: "observed" });
    expect(cellOf(OBSERVED, TIME).text).toBe("2025-02-04 12:56");
  });

  it("of a landing that nobody knows names no airport, and says until when it was heard", () => {
    expect(cellOf(UNKNOWN, AIRPORT)).toEqual({ text: "unknown", beneath: "", sureness: "unknown" });
    expect(cellOf(UNKNOWN, TIME)).toEqual({ text: "", beneath: "heard until 2025-02-04 12:50", sureness: null });
  });

  it("of a stay says for itself how its time is known, since the airport is one for both", () => {
    const stay = { airport: "SVMI", probability: 0.9, arrived: "2025-02-04T12:00:00Z", arrived_evidence: "observed", departed: null, departed_evidence: "unknown" };
    expect(cellOf(stay, { name: "arrived", kind: "time" }).sureness).toBe("observed");
    expect(cellOf(stay, { name: "departed", kind: "time" })).toEqual({ text: "unknown", beneath: "", sureness: "unknown" });
    expect(cellOf(stay, { name: "airport", kind: "text" }).text).toBe("SVMI 90 %");
  });

  it("names an aircraft by its address where it has no registration", () => {
    const column = { name: "onward_registration", kind: "text" } as const;
    expect(cellOf({ onward_registration: null, onward_icao: "ae4af6" }, column)).toEqual({ text: "ae4af6", beneath: "", sureness: null });
    expect(cellOf({ onward_registration: "99-0402", onward_icao: "ae4af6" }, column)).toMatchObject({ text: "99-0402", beneath: "ae4af6" });
  });
});

describe("local times", () => {
  const ZONES = ["America/Caracas", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Marquesas", "Europe/Moscow", "UTC"];

  it("agree with the clocks of the world", () => {
    const draws = new Draws(4);
    for (let i = 0; i < 300; i++) {
      const zone = draws.one(ZONES);
      const time = new Date(Date.UTC(2015) + draws.below(10 * 365 * 24 * 60) * 60_000 + draws.below(60_000));
      const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "longOffset" }).formatToParts(time);
      const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
      const offset = part("timeZoneName").replace("GMT", "") || "Z";
      const iso = time.toISOString();
      expect(localText(iso, iso, offsetOf(`2019-01-23T00:00:00${offset}`)!), `${iso} in ${zone}`).toBe(`${part("weekday")} ${part("hour")}:${part("minute")}`);
    }
  });

  it("say the day of the end only where it is another one there", () => {
    const [from, to] = ["2025-02-04T23:50:00Z", "2025-02-05T00:20:00Z"];
    expect(utcText(from, to)).toBe("2025-02-04 23:50–2025-02-05 00:20");
    expect(localText(from, to, -360)).toBe("Tue 17:50–18:20");
    expect(localText(from, to, 0)).toBe("Tue 23:50–Wed 00:20");
  });

  it("are not told where the offset cannot be read", () => {
    expect(offsetOf("2025-02-04T12:00:00")).toBeNull();
    expect(offsetOf("2025-02-04T12:00:00-03:30")).toBe(-210);
    expect(offsetOf("2025-02-04T12:00:00Z")).toBe(0);
  });
});

it("writes numbers as far as they say something", () => {
  expect([0.12, 3, 12.345, 7378.939, 40000, -275].map(textOf)).toEqual(["0.12", "3", "12.3", "7,379", "40,000", "-275"]);
  expect(cellOf({ landing_latitude: 10.604675 }, { name: "landing_latitude", kind: "number" }).text).toBe("10.6047");
  expect(textOf([{ airport: "MUGM", probability: 0.94 }, { airport: "MUCU", probability: 0.03 }])).toBe("MUGM 94 %, MUCU 3 %");
});
