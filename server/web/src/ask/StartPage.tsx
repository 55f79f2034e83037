import { Problem } from "../api/client";
import type { Kind } from "../api/types";
import { Counts } from "../data/Counts";
import { useStatus } from "../data/useStatus";
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
  const { status, problem: unknown } = useStatus();
  const problem = status?.positions === 0 ? new Problem(NOT_THERE, "The workspace is empty.") : unknown;
  const remove = (question: Kept) => onChange((all) => without(all, question.address));
  return (
    <div class="start">
      {problem?.status === NOT_THERE && <Trouble problem={problem} />}
      <div class="start-questions">
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
      {status && status.positions > 0 && (
        <section class="start-data">
          <h2>What is here</h2>
          <Counts status={status} />
          <p>
            <a href="/data">Import more</a>
          </p>
        </section>
      )}
    </div>
  );
}
