import { addressOf } from "../ask/question";
import type { Report } from "./types";

/** Aircraft that fit into one question. */
const MOST_AIRCRAFT = 19;

export interface Link {
  text: string;
  address: string;
}

/** What can be asked of what an import has brought. */
export function linksOf({ positions, statements, aircraft, first_day, last_day }: Report): Link[] {
  if (positions > 0) {
    const links = [flights(aircraft, first_day, last_day)];
    const [only] = aircraft;
    return only !== undefined && aircraft.length === 1 ? [...links, { text: `All of ${only}`, address: `/aircraft/${only}` }] : links;
  }
  return statements > 0 ? [{ text: "Ask about the aircraft that it names", address: "/ask?kind=flights" }] : [];
}

function flights(aircraft: string[], first: string | null, last: string | null): Link {
  if (aircraft.length > 0 && aircraft.length <= MOST_AIRCRAFT) {
    const text = aircraft.length === 1 ? `Flights of ${aircraft[0]}` : `Flights of these ${aircraft.length} aircraft`;
    return { text, address: addressOf({ kind: "flights", terms: { aircraft: [aircraft.join(",")] } }) };
  }
  const times = { ...(first ? { since: [first] } : {}), ...(last ? { until: [last] } : {}) };
  return { text: first === last ? `Flights on ${first}` : `Flights from ${first} to ${last}`, address: addressOf({ kind: "flights", terms: times }) };
}
