import { useEffect, useMemo, useState } from "preact/hooks";
import { AnswerPane } from "../answer/AnswerPane";
import { Results } from "../answer/Results";
import { RowDetails } from "../answer/RowDetails";
import { Selection, useSelected } from "../answer/selection";
import { useAnswer } from "../answer/useAnswer";
import type { WrittenQuestion } from "../api/types";
import { go, useAddress } from "../app/router";
import { MapView } from "../map/MapView";
import { withAsked } from "./kept";
import { KINDS } from "./kinds";
import { type Look, addressOf, lookOf, questionOf } from "./question";
import { QuestionForm } from "./QuestionForm";
import { SaveQuestion } from "./SaveQuestion";
import { missingIn, sentenceOf } from "./sentence";
import { StartPage } from "./StartPage";
import { Trouble } from "./Trouble";
import { useKept } from "./useKept";
import "./ask.css";

/** Asks what the address bar says, and shows the answer as map, time line and table at once. */
export function AskView() {
  const { question, look, setLook, address } = useAsked();
  const [kept, change] = useKept();
  const missing = question && missingIn(question, KINDS);
  const { answer, isAsking, isLoadingMore, problem, pages, more } = useAnswer(missing ? null : question, look.sel ?? 0);
  const selection = useSelectionOf(look, setLook, question);
  const { selected } = useSelected(selection);
  const [isFolded, setFolded] = useState(true);

  useEffect(() => setFolded(problem === null), [question, problem]);
  useEffect(() => {
    document.title = `${question ? sentenceOf(question) : "Ask"} · Wheelsdown`;
  }, [question]);
  useEffect(() => {
    if (question && answer) {
      change((all) => withAsked(all, address, sentenceOf(question)));
    }
  }, [answer]);
  return (
    <div class="ask">
      <h1 class="unseen">Ask</h1>
      <div class={question && isFolded ? "ask-head ask-folded" : "ask-head"}>
        {question && (
          <button type="button" class="ask-fold" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            {isFolded ? sentenceOf(question) : "Fold"} <span aria-hidden="true">{isFolded ? "▾" : "▴"}</span>
          </button>
        )}
        <QuestionForm kinds={KINDS} question={question} missing={missing} problem={problem} onAsk={(next) => go(addressOf(next, { ...look, sel: null }))} />
        {answer && <SaveQuestion key={address} address={address} sentence={sentenceOf(answer.question)} kept={kept} onChange={change} />}
      </div>
      <div class={isAsking ? "ask-busy" : "ask-idle"} role="progressbar" aria-label="Asking" hidden={!isAsking} />
      {problem && (problem.status !== 400 || answer) && <Trouble problem={problem} />}
      {isAsking && !answer && !problem && <p class="ask-waiting quiet">Asking …</p>}
      {(!question || missing || (problem?.status === 400 && !answer)) && <StartPage kinds={KINDS} kept={kept} onChange={change} />}
      {question && answer && (
        <Results
          map={<MapView />}
          timeLine={null}
          table={<AnswerPane answer={answer} selection={selection} isLoadingMore={isLoadingMore} onMore={more} />}
          details={selected === null || !answer.rows[selected] ? null : <RowDetails key={selected} answer={answer} place={selected} pages={pages} onClose={() => selection.select(null)} />}
          view={look.view}
          onView={(view) => setLook({ ...look, view })}
        />
      )}
    </div>
  );
}

/** The question of the address bar; the same object for as long as it is the same question. */
function useAsked() {
  const { query } = useAddress();
  const read = questionOf(query);
  const address = read ? addressOf(read) : "";
  const question = useMemo<WrittenQuestion | null>(() => read, [address]);
  const look = lookOf(query);
  const setLook = (next: Look) => question && go(addressOf(question, next), { replace: true });
  return { question, look, setLook, address };
}

/** The selection, which the address bar holds as well: of another question it is another one. */
function useSelectionOf(look: Look, setLook: (look: Look) => void, question: WrittenQuestion | null): Selection {
  const selection = useMemo(() => new Selection(), [question]);
  useEffect(() => selection.select(look.sel), [selection, look.sel]);
  useEffect(() => selection.listen(({ selected }) => selected !== look.sel && setLook({ ...look, sel: selected })));
  return selection;
}
