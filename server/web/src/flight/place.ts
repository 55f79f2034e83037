import { type View, VIEWS } from "../answer/view";
import { go } from "../app/router";

/** A flight in the page's address, and how somebody looks at it. */
export interface FlightPlace {
  icao: string;
  /** When it was first heard, as answers say it. */
  flight: string;
  /** Place of the selected position among all. */
  sel: number | null;
  /** What a narrow window shows. */
  view: View;
}

/** The flight of an address such as `/aircraft/ae4af6?flight=2025-02-05T01:02:46Z`; null where it names none. */
export function flightIn(icao: string | null, query: URLSearchParams): FlightPlace | null {
  const flight = query.get("flight");
  const sel = query.get("sel");
  const view = VIEWS.find((each) => each === query.get("view")) ?? "time";
  return icao !== null && flight ? { icao, flight, sel: sel !== null && /^\d{1,9}$/.test(sel) ? Number(sel) : null, view } : null;
}

export function addressOfFlight({ icao, flight, sel, view }: FlightPlace): string {
  const more = `${sel === null ? "" : `&sel=${sel}`}${view === "time" ? "" : `&view=${view}`}`;
  return `/aircraft/${encodeURIComponent(icao)}?flight=${encodeURIComponent(flight).replaceAll("%3A", ":")}${more}`;
}

export function goTo(place: FlightPlace): void {
  go(addressOfFlight(place), { replace: true });
}
