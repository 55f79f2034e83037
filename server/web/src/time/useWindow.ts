import { useMemo, useState } from "preact/hooks";
import type { Answer } from "../api/types";
import { type TimeWindow, wholeOf } from "./window";

const NO_TIME: TimeWindow = { from: new Date(0), to: new Date(0), head: null };

/** The time that is looked at: all of an answer, also as more of it comes, until somebody looks at a part; another question is seen whole again. */
export function useWindow(answer: Answer | null): [window: TimeWindow, setWindow: (window: TimeWindow) => void] {
  const asked = answer ? JSON.stringify([answer.question.kind, answer.question.terms]) : null;
  const whole = useMemo(() => (answer ? wholeOf(answer) : NO_TIME), [answer]);
  const [chosen, choose] = useState<{ window: TimeWindow; asked: string | null } | null>(null);
  return [chosen?.asked === asked && chosen ? chosen.window : whole, (window) => choose({ window, asked })];
}
