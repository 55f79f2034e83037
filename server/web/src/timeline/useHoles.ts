import { useEffect, useState } from "preact/hooks";
import { ask, Problem } from "../api/client";
import type { Answer } from "../api/types";
import { type Bar, holesOf, type Lane } from "./lanes";

/** Of more aircraft than this, the silences are not asked for beside the answer. */
const MOST_AIRCRAFT = 40;
const NONE = new Map<string, Bar[]>();
const ASKED_FOR = ["flights", "landings", "stays", "journeys"];

/** The silences of the aircraft in an answer and why nobody heard them, by aircraft; none where that is too much to ask. */
export function useHoles(answer: Answer, lanes: Lane[]): Map<string, Bar[]> {
  const [holes, setHoles] = useState(NONE);
  const aircraft = lanes.map(({ icao }) => icao).filter((icao) => icao !== null);
  const isAsked = ASKED_FOR.includes(answer.question.kind) && aircraft.length > 0 && aircraft.length <= MOST_AIRCRAFT;
  const when = ["since", "until"].flatMap((term) => (answer.question.terms[term] ?? []).map((text) => [term, text]));
  const terms = isAsked ? new URLSearchParams([...aircraft.map((icao) => ["aircraft", icao]), ...when, ["limit", "2000"]]).toString() : null;
  useEffect(() => {
    setHoles(NONE);
    if (!terms) {
      return undefined;
    }
    const asked = new AbortController();
    ask<Answer>(`/questions/gaps?${terms}`, { signal: asked.signal })
      .then(({ rows }) => setHoles(holesOf(rows)))
      .catch(withoutHoles);
    return () => asked.abort();
  }, [terms]);
  return holes;
}

/** The time line is right without them; the question for silences itself says what is wrong. */
function withoutHoles(e: unknown): void {
  if (!(e instanceof Problem || (e instanceof DOMException && e.name === "AbortError"))) {
    throw e;
  }
}
