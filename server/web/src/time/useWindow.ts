import { useMemo, useState } from "preact/hooks";
import type { Answer } from "../api/types";
import { type Extent, extentOf, type TimeWindow, union, wholeOf } from "./window";

const NO_TIME: TimeWindow = { from: new Date(0), to: new Date(0), head: null };

/**
 * The time that is looked at: all of an answer, also as more of it comes, until somebody looks at a part; another
 * question is seen whole again.
 *
 * @param drawn when what the map shows was, which may be more than the rows that have come
 * @returns the window, what sets it, and from when to when there is anything
 */
export function useWindow(answer: Answer | null, drawn: Extent | null = null): [window: TimeWindow, setWindow: (window: TimeWindow) => void, extent: Extent | null] {
  const asked = answer ? JSON.stringify([answer.question.kind, answer.question.terms]) : null;
  const ofRows = useMemo(() => answer && extentOf(answer), [answer]);
  const extent = useMemo(() => union(ofRows, drawn), [ofRows, drawn?.from, drawn?.to]);
  const whole = useMemo(() => (answer ? wholeOf(extent) : NO_TIME), [answer, extent]);
  const [chosen, choose] = useState<{ window: TimeWindow; asked: string | null } | null>(null);
  return [chosen?.asked === asked && chosen ? chosen.window : whole, (window) => choose({ window, asked }), extent];
}
