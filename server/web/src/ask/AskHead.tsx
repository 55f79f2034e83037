import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../api/client";
import type { Kind } from "../api/types";
import type { Kept } from "./kept";
import { QuestionForm } from "./QuestionForm";
import { SaveQuestion } from "./SaveQuestion";
import { sentenceOf } from "./sentence";
import type { Asked } from "./useAsked";
import type { KeepOthers } from "./useKept";

interface Props {
  kinds: Kind[];
  asked: Asked;
  missing: string | null;
  problem: Problem | null;
  kept: Kept[];
  onKept: KeepOthers;
}

/** The question, which a narrow window shows as one line until somebody wants to change it. */
export function AskHead({ kinds, asked: { question, address, ask }, missing, problem, kept, onKept }: Props) {
  const [isFolded, setFolded] = useState(true);
  const isComplete = question !== null && missing === null;
  useEffect(() => setFolded(problem === null), [question, problem]);
  return (
    <div class={isComplete && isFolded ? "ask-head ask-folded" : "ask-head"}>
      {isComplete && (
        <button type="button" class="ask-fold" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {isFolded ? sentenceOf(question) : "Fold"} <span aria-hidden="true">{isFolded ? "▾" : "▴"}</span>
        </button>
      )}
      <QuestionForm kinds={kinds} question={question} missing={missing} problem={problem} onAsk={ask} />
      {isComplete && <SaveQuestion key={address} address={address} sentence={sentenceOf(question)} kept={kept} onChange={onKept} />}
    </div>
  );
}
