/** What can be asked, and what narrows it. */
export interface Kind {
  kind: string;
  /** What its rows are. */
  says: string;
  terms: string[];
  /** What must be said for it to be a question at all. */
  needed: string[];
}

const ANY_KIND = ["aircraft", "operator", "owner", "type", "category", "state", "list"];
const TIMES = ["since", "until", "utc"];
const AT_AIRPORTS = ["at", "near", "within"];
const WAY = ["from", "to", "between"];
const CERTAINTY = ["min-probability", "observed-only"];
const ONWARDS = ["to", "within-hours", "change", "onward-type", "onward-operator", "onward-category"];

/** As `io.asking` has them. */
export const KINDS: Kind[] = [
  kind("landings", "where aircraft came down, and where they came from", AT_AIRPORTS, WAY, CERTAINTY),
  kind("flights", "from take-off to landing", AT_AIRPORTS, WAY, ["via"], CERTAINTY),
  kind("stays", "time on the ground between two flights", AT_AIRPORTS, CERTAINTY),
  kind("journeys", "flights of one aircraft, chained through short stays", AT_AIRPORTS, WAY, ["via", "longest-stop"], CERTAINTY),
  kind("meetings", "aircraft on the ground at one airport at one time", AT_AIRPORTS, ["overlap"], CERTAINTY),
  { ...kind("connections", "flights onwards that somebody could have changed to", AT_AIRPORTS, ONWARDS, CERTAINTY), needed: ["to"] },
  { ...kind("overflights", "stretches in the air over a place", ["over", "below", "above"]), needed: ["over"] },
  kind("gaps", "silences on the way, and what each can hold", AT_AIRPORTS, ["longer-than", "class"]),
  kind("marks", "reports that are no travel: jammed, spoofed, stray", AT_AIRPORTS, ["kind"]),
];

export function kindOf(word: string): Kind | undefined {
  return KINDS.find((each) => each.kind === word);
}

function kind(word: string, says: string, ...terms: string[][]): Kind {
  return { kind: word, says, terms: [...ANY_KIND, ...terms.flat(), ...TIMES], needed: [] };
}
