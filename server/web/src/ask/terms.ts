import type { NameKind } from "../api/types";

/** Where in the sentence a term stands. Of `who` and `where`, one is chosen first and others are added. */
export type Group = "who" | "where" | "onwards" | "which" | "when" | "how sure";

/** How a term reads in the sentence. */
export interface TermWords {
  group: Group;
  /** What stands before it: "operated by". */
  before: string;
  /** What may be written, as an example. */
  example: string;
  /** What stands between several texts; without it there is only one. */
  several?: "or" | "then" | "and";
  /** Several may stand in one text, with commas. */
  isListed?: boolean;
  /** Which names complete it. */
  completes?: NameKind;
  /** What its choices mean, by their words. */
  means?: Record<string, string>;
  /** It belongs to that other term and stands behind it. */
  behind?: string;
  /** What is written there to begin with. */
  usual?: string;
  /** A day or a time. */
  isTime?: boolean;
  /** There is nothing to write: it is said or not. */
  isSaid?: boolean;
}

/** In the order in which they are said. */
const TERMS: Record<string, TermWords> = {
  aircraft: { group: "who", before: "of", example: "registration or address", isListed: true, completes: "aircraft" },
  operator: { group: "who", before: "operated by", example: "Russian Air Force", several: "or", completes: "operator" },
  owner: { group: "who", before: "owned by", example: "words of a name", several: "or", completes: "owner" },
  type: { group: "who", before: "of type", example: "IL76", isListed: true, completes: "type" },
  category: { group: "who", before: "flying for", example: "military", isListed: true },
  state: { group: "who", before: "on the register of", example: "RU", isListed: true, completes: "state" },
  list: { group: "who", before: "on the list in", example: "aircraft.csv", several: "or" },
  at: { group: "where", before: "at", example: "airport, town or country", several: "or", completes: "place" },
  near: { group: "where", before: "near", example: "airport, town or country", completes: "place" },
  within: { group: "where", before: "within", example: "300km", behind: "near", usual: "100km" },
  from: { group: "where", before: "from", example: "Moscow", completes: "place" },
  to: { group: "where", before: "to", example: "Havana", completes: "place" },
  between: { group: "where", before: "between", example: "RU", several: "and", completes: "place" },
  via: { group: "where", before: "via", example: "SN", several: "then", completes: "place" },
  over: { group: "where", before: "over", example: "country or region", completes: "place" },
  below: { group: "which", before: "at or below", example: "FL100" },
  above: { group: "which", before: "at or above", example: "9500ft" },
  "within-hours": { group: "onwards", before: "leaving within hours:", example: "24" },
  change: { group: "onwards", before: "with at least this long to change:", example: "45m" },
  "onward-type": { group: "onwards", before: "onwards by type", example: "B738", isListed: true, completes: "type" },
  "onward-operator": { group: "onwards", before: "onwards with", example: "words of a name", several: "or", completes: "operator" },
  "onward-category": { group: "onwards", before: "onwards flying for", example: "civil", isListed: true },
  "longest-stop": { group: "which", before: "stopping no longer than", example: "24h" },
  "longer-than": { group: "which", before: "longer than", example: "30m" },
  overlap: { group: "which", before: "together for at least", example: "1h" },
  class: {
    group: "which",
    before: "because",
    example: "others-heard",
    isListed: true,
    means: {
      "source-missing": "the source has nothing of that time",
      "source-partial": "the source is incomplete for that day",
      "nobody-heard": "nobody was heard there at that height",
      "others-heard": "others were heard there, this aircraft was silent",
      unknown: "too few other aircraft to tell",
    },
  },
  kind: {
    group: "which",
    before: "of kind",
    example: "jammed",
    isListed: true,
    means: {
      jammed: "satellite navigation was disturbed",
      spoofed: "a false place, told as if it were true",
      outlier: "a stray place",
      "stale-repeat": "an old place repeated as new",
      phantom: "a place from hours or days before",
      "another-aircraft": "another aircraft on the same address",
      clock: "a clock that was off",
      "foreign-callsign": "the callsign of another aircraft",
    },
  },
  since: { group: "when", before: "since", example: "first day", isTime: true },
  until: { group: "when", before: "until", example: "last day", isTime: true },
  utc: { group: "when", before: "with days in UTC", example: "", isSaid: true },
  "min-probability": { group: "how sure", before: "at least as probable as", example: "0.95" },
  "observed-only": { group: "how sure", before: "only what was heard", example: "", isSaid: true },
};

/** Where flights onwards go is asked beside where the first ones landed. */
const OF_CONNECTIONS: Record<string, TermWords> = {
  to: { group: "onwards", before: "and onwards to", example: "VE", several: "or", completes: "place" },
};

/** How a term reads in a question of a kind; one that nobody knows is shown as it was written. */
export function wordsOf(term: string, kind: string): TermWords {
  return (kind === "connections" ? OF_CONNECTIONS[term] : undefined) ?? TERMS[term] ?? { group: "which", before: term, example: "", several: "or" };
}

/** Terms in the order in which they are said; those that nobody knows come last. */
export function inOrderOfSpeech(terms: string[]): string[] {
  const known = Object.keys(TERMS).filter((term) => terms.includes(term));
  return [...known, ...terms.filter((term) => !(term in TERMS))];
}

/** The terms that stand behind another one, such as the distance behind the place that it is from. */
export function behindOf(term: string): string[] {
  return Object.keys(TERMS).filter((each) => TERMS[each]?.behind === term);
}
