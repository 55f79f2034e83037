import { useMemo, useState } from "preact/hooks";
import { Selection } from "../answer/selection";
import { useAnswer } from "../answer/useAnswer";
import type { WrittenQuestion } from "../api/types";
import { MapView } from "../map/MapView";
import { useWindow } from "../time/useWindow";
import { TimeLine } from "../timeline/TimeLine";
import type { CheckResult } from "./types";
import "./evidence.css";

/** What the checks of a claim found, on a map and a time line; asked for when somebody wants to see it. */
export function ClaimEvidence({ id, checks }: { id: string; checks: CheckResult[] }) {
  const [shown, setShown] = useState<number | null>(null);
  if (checks.length === 0) {
    return null;
  }
  const check = shown === null ? null : checks[shown];
  return (
    <section class="evidence" aria-label="Evidence on map and time line">
      <div class="case-buttons">
        {checks.map(({ part }, i) => (
          <button key={i} type="button" aria-pressed={shown === i} onClick={() => setShown(shown === i ? null : i)}>
            {checks.length === 1 ? "Map and time line" : `Map and time line: ${part}`}
          </button>
        ))}
      </div>
      {check && <Evidence key={shown} id={id} question={check.question} />}
    </section>
  );
}

function Evidence({ id, question: { kind, terms } }: { id: string; question: WrittenQuestion }) {
  // Of the case: its questions may name its files.
  const question = useMemo(() => ({ kind, terms: { ...terms, case: [id] } }), [id, JSON.stringify([kind, terms])]);
  const { answer, problem } = useAnswer(question, 0);
  const selection = useMemo(() => new Selection(), [question]);
  const [window, setWindow] = useWindow(answer);
  if (problem) {
    return <p class="problem">{problem.message}</p>;
  }
  return (
    <div class="evidence-panes" aria-busy={answer === null}>
      <div class="evidence-map">
        <MapView answer={answer} selection={selection} window={window} onWindow={setWindow} />
      </div>
      <div class="evidence-time">{answer && <TimeLine answer={answer} selection={selection} window={window} onWindow={setWindow} />}</div>
    </div>
  );
}
