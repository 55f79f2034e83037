import type { Kind, KindTerm } from "../api/types";

const WHO = ["aircraft", "operator", "owner", "type", "category", "state"];
const TIMES = ["since", "until", "utc"];
const AT_AIRPORTS = ["at", "near", "within"];
const WAY = ["from", "to", "between"];
const CERTAINTY = ["min-probability", "observed-only"];
const ONWARDS = ["to", "within-hours", "change", "onward-type", "onward-operator", "onward-category"];
const CATEGORIES = ["military", "government", "police", "civil"];

const CHOICES: Record<string, string[]> = {
  category: CATEGORIES,
  "onward-category": CATEGORIES,
  class: ["source-missing", "source-partial", "nobody-heard", "others-heard", "unknown"],
  kind: ["jammed", "spoofed", "outlier", "stale-repeat", "phantom", "another-aircraft", "clock", "foreign-callsign"],
};

/** What can be asked, as the server tells it. */
export const KINDS: Kind[] = [
  kind("landings", "Landings that were observed or inferred.", [AT_AIRPORTS, WAY, CERTAINTY]),
  kind("flights", "Flights from take-off to landing, each end observed, inferred or unknown.", [AT_AIRPORTS, WAY, ["via"], CERTAINTY]),
  kind("stays", "Times on the ground at one place.", [AT_AIRPORTS, CERTAINTY]),
  kind("journeys", "Flights of one aircraft, chained through short stays.", [AT_AIRPORTS, WAY, ["via", "longest-stop"], CERTAINTY]),
  kind("meetings", "Aircraft that were on the ground at one airport together.", [AT_AIRPORTS, ["overlap"], CERTAINTY]),
  kind("connections", "Flights onwards that somebody could have changed to; candidates only.", [AT_AIRPORTS, ONWARDS, CERTAINTY], "to"),
  kind("overflights", "Stretches flown over a place.", [["over", "below", "above"]], "over"),
  kind("gaps", "Silences: what each can hold, and why nobody heard the aircraft.", [AT_AIRPORTS, ["longer-than", "class"]]),
  kind("marks", "Reports that are no travel or are doubtful.", [AT_AIRPORTS, ["kind"]]),
];

function kind(word: string, says: string, sets: string[][], needed?: string): Kind {
  const term = (each: string): KindTerm => ({ term: each, needed: each === needed, hint: "", choices: CHOICES[each] ?? [] });
  return { kind: word, says, terms: [...WHO, ...sets.flat(), ...TIMES].map(term) };
}
