import { useEffect, useState } from "preact/hooks";
import { ask, Problem } from "../api/client";
import type { Kind } from "../api/types";
import { KeptQuestions } from "./KeptQuestions";
import { type Kept, without } from "./kept";
import type { KeepOthers } from "./useKept";
import { Trouble } from "./Trouble";
import "./start.css";

interface Props {
  kinds: Kind[];
  kept: Kept[];
  onChange: KeepOthers;
}

/** What the server says where there is no workspace yet. */
const NOT_THERE = 503;

/** What can be asked, and what was asked before; first of all, what to do where there is no data yet. */
export function StartPage({ kinds, kept, onChange }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    ask<{ positions: number }>("/status")
      .then(({ positions }) => positions === 0 && setProblem(new Problem(NOT_THERE, "The workspace is empty.")))
      .catch((e: unknown) => e instanceof Problem && setProblem(e));
  }, []);
  const remove = (question: Kept) => onChange((all) => without(all, question.address));
  return (
    <div class="start">
      {problem?.status === NOT_THERE && <Trouble problem={problem} />}
      <KeptQuestions title="Saved" questions={kept.filter((each) => each.isSaved)} onRemove={remove} />
      <KeptQuestions title="Asked before" questions={kept.filter((each) => !each.isSaved)} onRemove={remove} />
      <section>
        <h2>What can be asked</h2>
        <dl>
          {kinds.map(({ kind, says }) => (
            <div key={kind}>
              <dt>
                <a href={`/ask?kind=${kind}`}>{kind}</a>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
