import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../api/types";
import { type TimeWindow, wholeOf } from "./window";

/** The time that is looked at: all of an answer, also as more of it comes, until somebody looks at a part. */
export function useWindow(answer: Answer | null): [window: TimeWindow, setWindow: (window: TimeWindow) => void] {
  const asked = answer ? JSON.stringify([answer.question.kind, answer.question.terms]) : "";
  const [chosen, choose] = useState<TimeWindow | null>(null);
  const whole = useMemo(() => (answer ? wholeOf(answer) : NOTHING), [answer]);
  useEffect(() => choose(null), [asked]);
  return [chosen ?? whole, choose];
}

const NOTHING: TimeWindow = { from: new Date(0), to: new Date(0), head: null };
