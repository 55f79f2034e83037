import { useEffect } from "preact/hooks";
import { useAnswer } from "../answer/useAnswer";
import { Answered } from "./Answered";
import { AskHead } from "./AskHead";
import { withAsked } from "./kept";
import { KINDS } from "./kinds";
import { missingIn, sentenceOf } from "./sentence";
import { StartPage } from "./StartPage";
import { Trouble } from "./Trouble";
import { useAsked } from "./useAsked";
import { useKept } from "./useKept";
import "./ask.css";

/** Asks what the address bar says, and shows the answer. */
export function AskView() {
  const asked = useAsked();
  const { question, address, look } = asked;
  const [kept, keepOthers] = useKept();
  const missing = question && missingIn(question, KINDS);
  const answering = useAnswer(missing ? null : question, look.sel ?? 0);
  const { answer, isAsking, problem } = answering;

  useEffect(() => {
    document.title = `${question ? sentenceOf(question) : "Ask"} · Wheelsdown`;
  }, [question]);
  useEffect(() => {
    if (question && answer) {
      keepOthers((all) => withAsked(all, address, sentenceOf(question)));
    }
  }, [answer]);
  const isMistaken = problem?.status === 400;
  return (
    <div class="ask">
      <h1 class="unseen">Ask</h1>
      <AskHead kinds={KINDS} asked={asked} missing={missing} problem={problem} kept={kept} onKept={keepOthers} />
      <div class="ask-busy" role="progressbar" aria-label="Asking" hidden={!isAsking} />
      {problem && (!isMistaken || answer) && <Trouble problem={problem} />}
      {question && !missing && (answer || !problem) && <Answered asked={asked} answering={answering} />}
      {(!question || missing || (isMistaken && !answer)) && <StartPage kinds={KINDS} kept={kept} onChange={keepOthers} />}
    </div>
  );
}
